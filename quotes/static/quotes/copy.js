/* A button that copies what stands beside it: <button data-copies="id of it" hidden>.

Without this file the buttons stay hidden, and what they copy can be selected. */

"use strict";

async function copy(button) {
  const source = document.getElementById(button.dataset.copies);
  const told = button.closest(".share, .cite").querySelector(".copied");
  try {
    await navigator.clipboard.writeText(source.textContent);
    tell(told, `${button.dataset.name} copied.`);
  } catch {
    // No clipboard for pages without TLS, or where the reader forbids it.
    choose(source);
    tell(told, "It is selected now: press Ctrl+C, or ⌘C, to copy it.");
  }
}

function choose(source) {
  const details = source.closest("details");
  if (details) details.open = true;
  const unseen = source.closest("[hidden]");
  if (unseen) unseen.hidden = false;
  getSelection().selectAllChildren(source);
}

/* Emptied first: the same words twice are read out twice. */
function tell(told, words) {
  told.textContent = "";
  setTimeout(() => (told.textContent = words), 50);
}

for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
