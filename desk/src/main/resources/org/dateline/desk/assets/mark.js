// A claim from words that are marked in a report; the page also leads to a form into which they can be pasted.
"use strict";

(() => {
  const LONGEST = 480;
  const form = document.querySelector(".mark-form");
  if (!form) return;
  document.body.append(form);

  // Numbers of claims stand between the words and are none of them.
  function plain(range) {
    const words = range.cloneContents();
    words.querySelectorAll("sup").forEach((number) => number.remove());
    return words.textContent;
  }

  function marked() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const inner = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    const paragraph = inner(range.startContainer).closest(".paragraph .text");
    if (!paragraph || inner(range.endContainer).closest(".paragraph .text") !== paragraph) return null;
    const before = document.createRange();
    before.selectNodeContents(paragraph);
    before.setEnd(range.startContainer, range.startOffset);
    const words = plain(range);
    return { words: words.trim(), start: Number(paragraph.dataset.start) + plain(before).length + words.length - words.trimStart().length, range };
  }

  document.addEventListener("selectionchange", () => {
    const found = marked();
    const fits = found && found.words.length > 0 && found.words.length <= LONGEST;
    form.hidden = !fits;
    if (!fits) return;
    form.elements.words.value = found.words;
    form.elements.start.value = found.start;
    const box = found.range.getBoundingClientRect();
    form.style.top = `${window.scrollY + box.bottom + 6}px`;
    form.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - form.offsetWidth - 8))}px`;
  });
})();
