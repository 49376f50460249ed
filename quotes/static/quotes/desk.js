/* The desk's keys, and what the server's answers change on the page.

Every act is a button or a link that works without this file; a key only presses it.
The key is on the button: <button data-key="a">. Without htmx nothing is swapped. */

"use strict";

const review = document.getElementById("review");
const keyed = document.querySelector("[data-keys]");
const help = document.getElementById("help");
let busy = false;
let typedAhead = "";
let chosenWords = "";

function isTyping(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

function nameOf(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "Ctrl+Enter";
  // On many keyboards brackets are typed with AltGr, or with Option.
  if ("[]{}".includes(event.key) && event.altKey) return event.key;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return event.key;
}

function press(key) {
  const buttons = document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`);
  const button = [...buttons].find((one) => one.checkVisibility());
  if (button) button.click();
  return Boolean(button);
}

/* Keys act only outside fields, one at a time, and unless they are switched off. */
document.addEventListener("keydown", (event) => {
  const key = nameOf(event);
  if (!key || event.repeat) return;
  if (help && help.open) return key === "?" && help.close();
  if (isTyping(event.target)) return typingKey(event, key);
  const isChosen = event.target.closest("a, button, summary");
  if (key === " " || (isChosen && (key === "Enter" || key.startsWith("Arrow")))) {
    return moveAmongOptions(event, key);
  }
  if (keyed && keyed.dataset.keys === "off" && key !== "Escape") return;
  if (busy) {
    if (key.length === 1) typedAhead += key;
    return event.preventDefault();
  }
  if (key === "n" && review) {
    event.preventDefault();
    return addSelection();
  }
  chosenWords = selectedWords();
  if (giveSelection(key) || press(key)) event.preventDefault();
});

/* A name that is selected in the text is given at once: its words go to the server. */
function giveSelection(key) {
  const button = document.querySelector(`[data-selected="${CSS.escape(key)}"]`);
  if (!button || !chosenWords) return false;
  button.value = chosenWords;
  setTextBeside(button.form);
  chosenWords = "";
  button.click();
  return true;
}

function selectedWords() {
  const selection = document.getSelection();
  const text = document.getElementById("text");
  const isHere = text && text.contains(selection.anchorNode);
  return isHere ? selection.toString().trim() : "";
}

function typingKey(event, key) {
  if (key === "Escape" && event.target.closest("#missed")) {
    document.getElementById("missed").open = false;
    document.getElementById("card").focus();
  } else if (key === "Ctrl+Enter" && event.target.id === "pick") {
    event.preventDefault();
    onceFresh(event.target, () => press(key));
  } else if (key === "Enter" && event.target.matches("[data-enter] input")) {
    // Else Enter in one field would send what stands in all of them.
    event.preventDefault();
    press(event.target.form.dataset.enter);
  } else if (key === "Escape" || key === "Ctrl+Enter") {
    if (press(key)) event.preventDefault();
  } else if (isNumberOfOption(event.target, key)) {
    if (press(key)) event.preventDefault();
  } else if (key === "Enter" && event.target.id === "pick") {
    event.preventDefault();
    chooseFirst(event.target);
  } else {
    moveAmongOptions(event, key);
  }
}

/* Before a letter is typed, a digit chooses. */
function isNumberOfOption(field, key) {
  return field.id === "pick" && !field.value && /^[1-9]$/.test(key);
}

/* What is offered counts only once it is for what was typed. */
function onceFresh(field, act) {
  const options = document.getElementById("options");
  if (!options) return;
  if (options.dataset.typed === field.value) act(options);
  else document.addEventListener("htmx:afterSettle", () => onceFresh(field, act), { once: true });
}

function chooseFirst(field) {
  if (!field.value.trim()) return;
  onceFresh(field, (options) => {
    const first = options.querySelector(".options button");
    const fresh = options.querySelector(".choices button");
    if (first) first.click();
    else if (fresh) fresh.focus();
  });
}

function moveAmongOptions(event, key) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const card = event.target.closest(".card");
  if (!step || !card) return;
  const stops = [...card.querySelectorAll("#pick, .options button, #options .choices button")];
  const next = stops[stops.indexOf(event.target) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

/* The selected words go to the server with some text on either side, never offsets. */
function addSelection() {
  const missed = document.getElementById("missed");
  const words = selectedWords();
  if (!missed) return;
  missed.open = true;
  const form = missed.querySelector("form");
  if (!words) return form.elements.words.focus();
  form.elements.words.value = words;
  setTextBeside(form);
  form.requestSubmit();
  form.reset();
  missed.open = false;
}

function setTextBeside(form) {
  const text = document.getElementById("text");
  const range = document.getSelection().getRangeAt(0);
  form.elements.before.value = textBeside(text, range, true).slice(-60);
  form.elements.after.value = textBeside(text, range, false).slice(0, 60);
}

function textBeside(text, range, before) {
  const beside = document.createRange();
  beside.selectNodeContents(text);
  if (before) beside.setEnd(range.startContainer, range.startOffset);
  else beside.setStart(range.endContainer, range.endOffset);
  return wholeWords(beside.toString(), before);
}

/* The cut may go through a word, which the server would not find. */
function wholeWords(words, before) {
  const near = before ? words.slice(-60) : words.slice(0, 60);
  if (near.length === words.length) return near;
  return before ? near.replace(/^\S*\s/, "") : near.replace(/\s\S*$/, "");
}

/* After each answer: mark the current quote in the text, and move the focus there. */
function follow() {
  const card = document.getElementById("card");
  if (!card || !review) return;
  const quote = card.dataset.quote;
  for (const mark of document.querySelectorAll("#text mark")) {
    const isHere = mark.dataset.quote === quote;
    mark.classList.toggle("current", isHere);
    if (isHere && card.dataset.state) mark.dataset.state = card.dataset.state;
  }
  for (const words of document.querySelectorAll("#text .evidence")) {
    words.classList.toggle("lit", words.dataset.evidence.split(" ").includes(quote));
  }
  for (const at of document.querySelectorAll("input[name=at]")) at.value = quote;
  showMark(document.getElementById(`mark-${quote}`));
}

function takeFocus() {
  const card = document.getElementById("card");
  if (!card) return;
  const field = card.querySelector("[autofocus]");
  (field || card).focus({ preventScroll: !field });
  const words = card.querySelector("input[name=words]");
  if (words && chosenWords) words.value = chosenWords;
  chosenWords = "";
}

/* Letters typed before the field appeared are the start of a name, so they go into it. */
function typeAhead() {
  const field = document.getElementById("pick");
  const letters = typedAhead;
  typedAhead = "";
  if (!field || !letters || document.activeElement !== field) return;
  // Later, since htmx drops a request that comes before this one has ended.
  if (isNumberOfOption(field, letters)) return setTimeout(() => press(letters));
  field.value += letters;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function showMark(mark) {
  const pane = document.querySelector(".reading");
  if (!mark || !pane) return;
  const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (top < 40 || top > pane.clientHeight - 80) pane.scrollTop += top - pane.clientHeight / 3;
}

function say(sentence) {
  const said = document.getElementById("said");
  if (said) said.textContent = sentence;
}

let slow = 0;
document.addEventListener("htmx:beforeRequest", () => {
  busy = true;
  slow = setTimeout(() => say("Working …"), 600);
});
document.addEventListener("htmx:afterRequest", () => {
  busy = false;
  clearTimeout(slow);
});
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id !== "card") return;
  follow();
  takeFocus();
});
document.addEventListener("htmx:afterSettle", typeAhead);
document.addEventListener("htmx:sendError", () => {
  say("The server can’t be reached. Nothing was changed: press the key again.");
});
document.addEventListener("htmx:responseError", (event) => {
  const { status, responseText } = event.detail.xhr;
  // The answer is a sentence; what was typed stays in the form.
  if (status === 503) return say(responseText);
  say(status === 403 ? "You don’t have permission to do this. Ask an editor." :
    `Something went wrong (${status}). Nothing was changed: reload the page.`);
});
document.addEventListener("htmx:beforeSwap", (event) => {
  const marked = event.detail.xhr.getResponseHeader("On-Record-State");
  if (!marked) return;
  const [quote, state] = marked.split(" ");
  for (const mark of document.querySelectorAll(`#text mark[data-quote="${quote}"]`)) {
    mark.dataset.state = state;
  }
});
document.addEventListener("click", (event) => {
  if (!help || !event.target.closest("[data-help]")) return;
  help.showModal();
  // Its button to close it takes the focus, and stands last.
  help.scrollTop = 0;
});
document.addEventListener("submit", (event) => {
  const words = event.target.dataset.busy;
  if (!words) return;
  const button = event.target.querySelector("button.yes");
  button.textContent = words;
  button.setAttribute("aria-busy", "true");
});

/* “All on this page” ticks the boxes; without scripts, the server does the same. */
document.addEventListener("change", (event) => {
  const boxes = [...document.querySelectorAll("input[name=quote]")];
  const all = document.querySelector("[data-all]");
  if (event.target === all) for (const box of boxes) box.checked = all.checked;
  else if (all && boxes.includes(event.target)) all.checked = boxes.every((box) => box.checked);
});

follow();
