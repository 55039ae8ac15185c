// The page is rendered by the server. This file only keeps it fresh: it fetches
// the page again when something has changed and takes over what differs, so that
// focus, half-written words and scrolled places stay.
"use strict";

const live = document.getElementById("live");
const alarm = document.getElementById("alarm");
let latest = 0; // answers that a later one has overtaken are dropped

// become makes one element like another, changing only what differs.
function become(now, next) {
  if (now.isEqualNode(next)) return;
  for (const { name } of [...now.attributes]) if (!next.hasAttribute(name)) now.removeAttribute(name);
  for (const { name, value } of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  children(now, next);
}

function children(now, next) {
  let at = now.firstChild;
  for (const child of [...next.childNodes]) {
    const same = child.id ? [...now.children].find((c) => c.id === child.id) : at;
    if (same && like(same, child)) {
      if (same === at) at = at.nextSibling;
      else now.insertBefore(same, at);
      if (same.nodeType === Node.ELEMENT_NODE) become(same, child);
      else if (same.data !== child.data) same.data = child.data;
    } else {
      now.insertBefore(document.importNode(child, true), at);
    }
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function like(a, b) {
  return a.nodeName === b.nodeName && (a.id || "") === (b.id || "");
}

// show asks for a page and takes it over. It says whether the demo answered. What
// a button did is newer than any look that was under way meanwhile.
async function show(url, pressed) {
  let mine = ++latest;
  try {
    const answer = await fetch(url, pressed);
    const html = await answer.text();
    if (pressed) mine = ++latest;
    if (mine !== latest) return answer.ok;
    alarm.hidden = answer.ok;
    if (!answer.ok) return false;
    history.replaceState(null, "", answer.url);
    become(live, new DOMParser().parseFromString(html, "text/html").getElementById("live"));
    return true;
  } catch {
    alarm.hidden = false;
    return false;
  }
}

// What the line would hear is asked while it is written, outside of what is kept
// fresh, so that no hint takes it away.
const hear = document.getElementById("hear"); // not on every page
let asked = 0, soon;

async function listen() {
  const mine = ++asked;
  try {
    const answer = await fetch(hear.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(hear)) });
    const html = await answer.text();
    if (mine !== asked) return;
    alarm.hidden = answer.ok;
    if (answer.ok) become(document.getElementById("heard"), new DOMParser().parseFromString(html, "text/html").getElementById("heard"));
  } catch {
    alarm.hidden = false;
  }
}

hear?.addEventListener("input", () => {
  clearTimeout(soon);
  soon = setTimeout(listen, 150);
});
if (hear?.elements.words.value) listen(); // a browser that reloads remembers the words

document.addEventListener("submit", async (event) => {
  const form = event.target, button = event.submitter;
  event.preventDefault();
  if (hear && form === hear) return listen();
  const data = new URLSearchParams(new FormData(form, button));
  const words = form.querySelector("input[name=words]");
  const written = words && words.value;
  if (words) words.value = "";
  document.body.setAttribute("aria-busy", "true");
  const heard = await show(form.getAttribute("action"), { method: "POST", body: data });
  document.body.removeAttribute("aria-busy");
  if (words && !heard) words.value = written;
  const elsewhere = ![document.body, button].includes(document.activeElement); // whoever types meanwhile is not disturbed
  if (heard && button && button.disabled && !elsewhere) document.querySelector(".next button")?.focus();
  show(location.href);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("nav a");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, "", link.href);
  show(link.href);
});

new EventSource("/events").onmessage = () => show(location.href);
