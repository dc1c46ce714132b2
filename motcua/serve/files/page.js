// Starts the terminal with our letters, keeps the keys in it, and says when the line is lost.
"use strict";

const ALIVE_EVERY_MS = 5000;
const SILENT_MS = 15000;
const SETTLED_MS = 30000;
const LONGEST_WAIT_S = 10;

const page = document.body;
const terminal = document.getElementById("terminal");

// Letters.

// As large as the grid that the screen was drawn for allows. A cell of our font is 0.6 em wide and
// 1.38 em high (page.css).
function fontSize() {
  const { columns, rows } = page.dataset;
  const size = Math.min(window.innerWidth / columns / 0.6, window.innerHeight / rows / 1.38);
  return Math.max(10, Math.floor(size));
}

// A cell is measured once, so the letters must be there before the terminal is.
async function lettersAreThere() {
  const faces = ["", "bold ", "italic "].map((style) => `${style}16px "Roboto Mono"`);
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, "Ặ")));
}

// The line.

let lost = false;

function tries() {
  return Number(sessionStorage.getItem("tries")) || 0;
}

async function answers() {
  try {
    const options = { method: "HEAD", cache: "no-store", redirect: "manual" };
    // Whoever asks for a password answers too: the page that is loaded then will say so.
    return (await fetch(location.pathname, options)).status < 500;
  } catch {
    return false;
  }
}

// Sixty screens that come back in the same moment would all be slow: each waits a little longer
// each time, and none as long as its neighbour.
async function lose() {
  if (lost) return;
  lost = true;
  page.classList.add("-lost");
  for (let n = tries() + 1; ; n++) {
    sessionStorage.setItem("tries", n);
    const seconds = Math.min(n, LONGEST_WAIT_S) * (0.5 + Math.random());
    await new Promise((done) => setTimeout(done, seconds * 1000));
    if (await answers()) return location.reload();
  }
}

// A line can be dead without anybody being told: a picture that stands still looks just the same.
class Line extends WebSocket {
  constructor(...where) {
    super(...where);
    let heard = Date.now();
    this.addEventListener("message", () => (heard = Date.now()));
    this.addEventListener("message", entitle);
    this.addEventListener("close", lose);
    this.addEventListener("open", () => setTimeout(() => sessionStorage.removeItem("tries"), SETTLED_MS));
    setInterval(() => {
      if (this.readyState === WebSocket.OPEN) this.send('["alive"]');
      if (Date.now() - heard > SILENT_MS) lose();
    }, ALIVE_EVERY_MS);
  }
}

// The window.

const TITLE = /^\x1b\]2;([^\x07\x1b]*)\x07$/;

// What the program calls its window, the tab is called; a program writes its title in one piece.
function entitle(event) {
  if (typeof event.data === "string" || event.data.byteLength > 400) return;
  const said = TITLE.exec(new TextDecoder().decode(event.data));
  if (said) document.title = said[1];
}

// Keys.

const FUNCTION_KEY = /^F([1-9]|1[0-2])$/;

function listens() {
  return document.querySelector(".xterm-helper-textarea");
}

function listen() {
  const field = listens();
  if (field && document.activeElement !== field) field.focus({ preventScroll: true });
}

// Help, search, reload, developer tools: these keys are the officer's. Others the terminal keeps to
// itself; only those that close or open tabs and windows no page can have.
function keep(event) {
  listen();
  if (FUNCTION_KEY.test(event.key) && !event.altKey) event.preventDefault();
}

function keepKeys() {
  window.addEventListener("keydown", keep, true);
  for (const moment of ["focus", "pointerup", "visibilitychange"]) window.addEventListener(moment, listen);
  window.addEventListener("blur", () => setTimeout(listen), true);
  window.addEventListener("contextmenu", (event) => event.preventDefault());
  listen();
}

// A hall screen has nothing to lose, and its window often grows after it was opened.
function growWithWindow() {
  let settling;
  window.addEventListener("resize", () => {
    clearTimeout(settling);
    settling = setTimeout(() => location.reload(), 1000);
  });
}

async function begin() {
  window.WebSocket = Line;
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  terminal.dataset.sessionWebsocketUrl = `${scheme}//${location.host}${location.pathname}/ws`;
  terminal.dataset.fontSize = fontSize();
  await lettersAreThere();
  const script = document.createElement("script");
  script.src = "/static/textual.js";
  script.onerror = lose;
  script.onload = () => {
    // It waits for the page to have loaded, which may be long ago.
    if (document.readyState === "complete") window.onload();
    window.setTimeout(keepKeys);
    if (page.classList.contains("display")) growWithWindow();
  };
  page.append(script);
}

begin();
