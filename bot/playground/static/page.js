// Makes the page live. Everything works without it too, by plain links and forms; the server draws all of it.
"use strict";

const app = document.getElementById("app");
const dialog = document.getElementById("dialog");
const drop = document.getElementById("drop");
const trouble = document.getElementById("trouble");
const NEAR = 120; // px from the end of the messages that still count as being there

// --- Showing what the server has drawn -------------------------------------------------------------------------------

function merge(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeName !== fresh.nodeName) old.replaceWith(fresh);
  else if (old.nodeType === Node.TEXT_NODE) old.data = fresh.data;
  else if (old.hasAttribute("data-merge")) mergeById(old, fresh);
  else if (sameShape(old, fresh)) {
    for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    const drawn = [...fresh.childNodes];
    [...old.childNodes].forEach((child, at) => merge(child, drawn[at]));
  } else old.replaceWith(fresh);
}

function sameShape(old, fresh) {
  const names = (element) => [...element.childNodes].map((child) => child.nodeName).join();
  return names(old) === names(fresh);
}

function mergeById(old, fresh) {
  const known = new Map([...old.children].map((child) => [child.id, child]));
  let before = null;
  for (const child of [...fresh.children]) {
    const same = known.get(child.id);
    known.delete(child.id);
    if (same) merge(same, child);
    else {
      before ? before.after(child) : old.prepend(child);
      if (child.matches(".message, .note")) child.classList.add("arrived");
    }
    before = document.getElementById(child.id);
  }
  known.forEach((gone) => gone.remove());
}

function pressed(element) {
  return element?.name && element.value ? `[name="${element.name}"][value="${CSS.escape(element.value)}"]` : null;
}

function show(parts) {
  const feed = document.getElementById("feed");
  const atEnd = feed.scrollHeight - feed.scrollTop - feed.clientHeight < NEAR;
  const active = document.activeElement;
  const around = active?.closest("[id]")?.id;
  for (const open of app.querySelectorAll("details[open][id]")) {
    parts.querySelector(`#${CSS.escape(open.id)}`)?.setAttribute("open", "");
  }
  const notes = new Set([...feed.querySelectorAll(".note")].map((note) => note.id));
  for (const id of ["rail", "room"]) merge(document.getElementById(id), parts.querySelector(`#${id}`));
  if (atEnd) feed.scrollTop = feed.scrollHeight;
  const told = [...feed.querySelectorAll(".note")].filter((note) => !notes.has(note.id));
  told.at(-1)?.scrollIntoView({ block: "nearest" });
  if (!active.isConnected && !dialog.open) {
    const there = around && document.getElementById(around);
    ((there && pressed(active) && there.querySelector(pressed(active))) || feed).focus({ preventScroll: true });
  }
}

function showDialog(fresh) {
  if (!fresh?.firstElementChild) {
    if (dialog.open) dialog.close();
    return;
  }
  dialog.replaceChildren(...fresh.childNodes);
  if (!dialog.open) dialog.showModal();
  const first = dialog.querySelector("[aria-invalid]") ?? dialog.querySelector("input:not([type=hidden]), textarea, select, button");
  first?.focus();
}

function parsed(text) {
  return new DOMParser().parseFromString(text, "text/html");
}

async function take(answer) {
  const text = await answer.text();
  if (!answer.ok) {
    say(text);
    return;
  }
  if (answer.redirected && new URL(answer.url).search !== new URL(location.href).search) {
    location.assign(answer.url);
    return;
  }
  const page = parsed(text);
  showDialog(page.getElementById("dialog"));
  show(page);
}

function say(words) {
  trouble.textContent = words;
  trouble.hidden = !words;
}

async function ask(address, options) {
  try {
    await take(await fetch(address, options));
  } catch {
    say("The playground does not answer. Is it still running?");
  }
}

// --- Doing what a person asks ----------------------------------------------------------------------------------------

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.getAttribute("method") !== "post" || form.hasAttribute("aria-busy")) {
    if (form.hasAttribute("aria-busy")) event.preventDefault();
    return;
  }
  event.preventDefault();
  const body = new FormData(form, event.submitter);
  form.setAttribute("aria-busy", "true");
  say("");
  if (form.id === "composer") form.elements.words.value = "";
  await ask(form.getAttribute("action"), { method: "POST", body });
  form.removeAttribute("aria-busy");
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.hasAttribute("data-open")) {
    event.preventDefault();
    ask(link.href);
  } else if (link.hasAttribute("data-close")) {
    event.preventDefault();
    dialog.close();
  } else if (link.matches(".shut, .open")) {
    event.preventDefault();
    history.replaceState(null, "", link.href); // the address alone does not apply :target
    location.replace(link.href);
    document.querySelector(link.matches(".open") ? "#rail .shut" : "#head .open").focus();
  }
});

dialog.addEventListener("close", () => {
  if (dialog.open) return; // it was drawn open, and shut only to be opened as a modal one; this is heard afterwards
  dialog.replaceChildren();
  const here = new URL(location.href);
  here.searchParams.delete("open");
  history.replaceState(null, "", here);
});

dialog.addEventListener("change", (event) => {
  const people = event.target.selectedOptions?.[0]?.dataset.people?.split(" ");
  if (!people) return;
  for (const box of dialog.querySelectorAll("[name=people]")) box.checked = people.includes(box.value);
  const host = dialog.querySelector("[name=host]");
  if (!people.includes(host.value)) host.value = people[0];
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".more[open]")) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.activeElement?.closest?.(".more[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// --- A calendar file dropped anywhere --------------------------------------------------------------------------------

addEventListener("dragover", (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  drop.hidden = false;
});

addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) drop.hidden = true;
});

addEventListener("drop", (event) => {
  drop.hidden = true;
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  const body = new FormData(drop);
  body.set("feed", file);
  ask("/calendar", { method: "POST", body });
});

// --- Live, while somebody looks --------------------------------------------------------------------------------------

let stream = null;

function listen() {
  stream?.close();
  stream = null;
  if (document.hidden) return; // a browser allows six connections to one server
  stream = new EventSource(app.dataset.live);
  stream.addEventListener("message", (event) => show(parsed(JSON.parse(event.data))));
}

document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => stream?.close());
addEventListener("pageshow", listen);

const feed = document.getElementById("feed");
const inHome = new URLSearchParams(location.search).get("in") === "home"; // a page is read from its top
if (!inHome) feed.scrollTop = feed.scrollHeight;
if (dialog.open) {
  const drawn = dialog.cloneNode(true);
  dialog.close();
  showDialog(drawn);
}
