// Words in pictures.
"use strict";

const Words = (() => {
  // At most so many characters, never half of one.
  function cut(words, most) {
    const letters = [...words];
    return letters.length > most ? `${letters.slice(0, most - 1).join("").trimEnd()}…` : words;
  }

  // What fits into so many pixels, at so many a character.
  function fit(words, room, per = 6.6) {
    return cut(words, Math.max(3, Math.floor(room / per)));
  }

  return { cut, fit };
})();
