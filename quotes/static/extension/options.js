// Asks the browser for the right to open one site, and remembers which.

const field = document.querySelector("#address");
const said = document.querySelector("#said");

showAddress();
document.querySelector("form").addEventListener("submit", allow);

async function showAddress() {
  const { address } = await chrome.storage.local.get("address");
  const given = await (await fetch("site.json")).json();
  field.value = address || given.address;
}

async function allow(event) {
  event.preventDefault();
  const address = new URL(field.value).origin;
  const isAllowed = await chrome.permissions.request({ origins: [`${address}/*`] });
  if (isAllowed) await chrome.storage.local.set({ address });
  field.value = address;
  said.textContent = isAllowed
    ? "Done. Open an article, select the words of a quote if you like, and press the button of this extension."
    : "Without this right no article can be sent.";
}
