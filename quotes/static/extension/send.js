// Sends the page in a tab to the desk: opens the desk's form in a new tab, fills it in
// and sends it from there, so that the log-in and the token are the site's own.

const MOST = 3000000; // characters, of three bytes at most; a session may hold 10 MB

chrome.action.onClicked.addListener(send);
chrome.tabs.onUpdated.addListener((id, change, tab) => {
  if (change.status === "complete") fillIn(id, tab.url || "");
});
chrome.tabs.onRemoved.addListener((id) => chrome.storage.session.remove(String(id)));

async function send(tab) {
  const site = await siteAddress();
  if (!(await isAllowed(site))) {
    await chrome.runtime.openOptionsPage();
    return;
  }
  const page = await pageIn(tab);
  if (!page) return;
  const desk = await chrome.tabs.create({ url: "about:blank", openerTabId: tab.id });
  // It waits by the tab's number, however long somebody takes to log in there.
  await chrome.storage.session.set({ [desk.id]: page });
  await chrome.tabs.update(desk.id, { url: `${site}/desk/add/` });
}

async function siteAddress() {
  const { address } = await chrome.storage.local.get("address");
  if (address) return address;
  const given = await fetch(chrome.runtime.getURL("site.json"));
  return (await given.json()).address;
}

function isAllowed(site) {
  return Boolean(site) && chrome.permissions.contains({ origins: [`${site}/*`] });
}

async function pageIn(tab) {
  try {
    const target = { tabId: tab.id };
    const [read] = await chrome.scripting.executeScript({ target, func: readPage });
    if (read.result.text.length <= MOST) return read.result;
    say(tab, "big", "This page is too big to be sent. Save it, and add the file.");
  } catch {
    // The browser's own pages, and those of its shop, let nobody read them.
    say(tab, "none", "This page can’t be read from outside.");
  }
  return null;
}

function say(tab, badge, title) {
  chrome.action.setBadgeText({ tabId: tab.id, text: badge });
  chrome.action.setTitle({ tabId: tab.id, title });
}

// Runs in the article's tab: what it shows, without what no reader sees.
function readPage() {
  const shown = document.documentElement.cloneNode(true);
  const unseen = "script:not([type='application/ld+json']), style, svg, iframe, noscript";
  for (const element of shown.querySelectorAll(unseen)) element.remove();
  return {
    text: `<!doctype html>\n${shown.outerHTML}`,
    page_address: location.href.split("#")[0],
    page_title: document.title,
    words: String(getSelection()).trim(),
  };
}

async function fillIn(id, address) {
  const key = String(id);
  const { [key]: page } = await chrome.storage.session.get(key);
  if (!page || address.split("?")[0] !== `${await siteAddress()}/desk/add/`) return;
  await chrome.storage.session.remove(key);
  await chrome.scripting.executeScript({
    target: { tabId: id },
    func: fillForm,
    args: [page],
  });
}

// Runs in the desk's tab.
function fillForm(page) {
  const form = document.querySelector("form.add-article");
  if (!form) return; // whoever is logged in may not add articles, which the page says
  for (const [name, value] of Object.entries(page)) {
    form.elements[name].value = value;
  }
  form.requestSubmit();
}
