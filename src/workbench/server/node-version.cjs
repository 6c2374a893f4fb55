/*
 * Runs before everything else in `npm start` and therefore in the oldest syntax: an old Node must get a sentence
 * that helps, not a syntax error from the first tool that needs a newer one.
 */
var oldest = 20;
var found = process.version;

if (parseInt(found.replace("v", ""), 10) < oldest) {
  console.error(
    "Det här kräver Node " +
      oldest +
      " eller nyare, och här finns " +
      found +
      ". Hämta en nyare på https://nodejs.org",
  );
  console.error(
    "This needs Node " + oldest + " or newer and found " + found + ". Get a newer one at https://nodejs.org",
  );
  process.exit(1);
}
