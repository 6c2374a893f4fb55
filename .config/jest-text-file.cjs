/** What webpack's `asset/source` does: importing a text file gives its text. */
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
