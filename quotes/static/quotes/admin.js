/* Names for what Django's admin leaves without one, so that screen readers tell it. */

"use strict";

/* Words of a table's head stand for the fields below them, and a row's own label. */
function nameCells() {
  document.querySelectorAll(".tabular .form-row td").forEach((cell) => {
    const column = cell.className.match(/field-(\S+)|delete/);
    if (!column) return;
    const head = cell.closest("table").querySelector(`th.column-${column[1]}`);
    const name = column[1] ? head?.firstChild.textContent.trim() : "Delete";
    cell.querySelectorAll("input:not([type=hidden]), select").forEach((field) => {
      field.setAttribute("aria-label", name);
    });
  });
  document.querySelectorAll("th.original:empty").forEach((head) => {
    const words = document.createElement("span");
    words.className = "unseen";
    words.textContent = "On record";
    head.append(words);
  });
}

/* A type-ahead is a box of its own beside the field that has the label. */
function nameTypeAheads() {
  document.querySelectorAll("select.admin-autocomplete").forEach((field) => {
    const box = field.parentElement.querySelector(".select2-selection");
    const name = field.getAttribute("aria-label") || field.labels[0]?.textContent;
    if (!box || !name) return;
    const chosen = box.querySelector(".select2-selection__rendered");
    chosen.setAttribute("aria-label", name.replace(":", "").trim());
    box.setAttribute("aria-label", chosen.getAttribute("aria-label"));
  });
}

function nameSearch() {
  const help = document.getElementById("searchbar_helptext");
  document
    .getElementById("searchbar")
    ?.setAttribute("aria-label", help ? help.textContent : "Search");
}

function nameAll() {
  nameCells();
  nameTypeAheads();
  nameSearch();
}

/* Django makes the type-aheads when jQuery calls; we asked to be called after it. */
if (window.django?.jQuery) {
  window.django.jQuery(nameAll);
} else {
  nameAll();
}
document.addEventListener("formset:added", nameAll);
