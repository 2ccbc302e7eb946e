"use strict";
// What all parts of the page use. Texts enter the page as text nodes only.
const byId = id => document.getElementById(id);
const dataOf = id => JSON.parse(byId(id).textContent);
const index = dataOf("index"), words = dataOf("words-data");
const element = (name, text, properties) => Object.assign(document.createElement(name), { textContent: text ?? "" }, properties);

// Each page of paper costs a browser more than the one before; more items than this would keep it busy for minutes.
const PRINTED = 200;

// Lists items step by step: they go into `place`; behind `before` stand the button for more and, on paper, how much is left out.
function listing(place, before, make, step = 200) {
  const button = element("button", "", { type: "button", className: "more" }), cut = element("p", "", { className: "note paper" });
  let items = [], shown = 0;
  const more = count => {
    const fragment = document.createDocumentFragment();
    for (const item of items.slice(shown, shown + count)) fragment.append(make(item));
    place.append(fragment);
    shown = Math.min(items.length, shown + count);
    const left = items.length - shown;
    button.hidden = left === 0;
    button.textContent = "再列 " + Math.min(step, left) + " 条（已列 " + shown + "，共 " + items.length + "）";
  };
  const show = what => {
    place.replaceChildren();
    [items, shown] = [what, 0];
    more(step);
  };
  const print = () => {
    more(Math.max(0, PRINTED - shown));
    cut.textContent = shown < items.length ? "印出前 " + shown + " 条，共 " + items.length + " 条；全部见 " + before.dataset.file + "。" : "";
  };
  before.after(button, cut);
  button.addEventListener("click", () => more(step));
  return { show, print, again: () => show(items) };
}

// A document is known by its number, or only by its name where its text is not in the page.
const documentLink = place => typeof place === "number" ? element("a", index[place].id, { href: "#document-" + place, title: index[place].t }) : element("span", place);
