/* A button that copies what stands beside it: <button data-copies="id of it" hidden>.

Without this file the buttons stay hidden, and the text can be selected and copied. */

"use strict";

const told = document.getElementById("copied");

async function copy(button) {
  const source = document.getElementById(button.dataset.copies);
  try {
    await navigator.clipboard.writeText(source.textContent);
    tell(`${button.dataset.name} citation copied.`);
  } catch {
    // No clipboard for pages without TLS, or where the reader forbids it.
    const details = source.closest("details");
    if (details) details.open = true;
    getSelection().selectAllChildren(source);
    tell("It is selected now: press Ctrl+C, or ⌘C, to copy it.");
  }
}

/* Emptied first: the same words twice are read out twice. */
function tell(words) {
  told.textContent = "";
  setTimeout(() => (told.textContent = words), 50);
}

for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
