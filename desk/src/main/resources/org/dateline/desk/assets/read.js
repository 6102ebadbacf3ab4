// Dropping files anywhere on the page; the form works without this file.
"use strict";

(() => {
  const form = document.querySelector("form.handing");
  const files = document.getElementById("files");
  const field = form.querySelector(".drop");

  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    field.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) field.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    field.classList.remove("over");
    if (event.dataTransfer.files.length === 0) return;
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  });
})();
