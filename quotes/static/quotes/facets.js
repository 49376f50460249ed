/* What stands beside a result, once the result is there: <aside data-from="address">.

Without this file, or where it fails, a link to the same page stays. */

"use strict";

async function load(aside) {
  const answer = await fetch(aside.dataset.from, { headers: { "HX-Request": "true" } });
  if (answer.ok) aside.innerHTML = await answer.text();
}

for (const aside of document.querySelectorAll("[data-from]")) {
  load(aside).catch(() => {});
}
