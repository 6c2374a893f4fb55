const Sequencer = require("@jest/test-sequencer").default;

/**
 * Browser tests first, then by size: a long file that begins last keeps one core busy while the other has nothing to do.
 * Where earlier runs have been timed, their times decide within each of the two.
 */
module.exports = class LongFilesFirst extends Sequencer {
  sort(tests) {
    const inBrowser = ({ path }) => /[\\/]e2e[\\/]/.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(inBrowser), ...sorted.filter((test) => !inBrowser(test))];
  }
};
