"use strict";
// The list of documents, and the one that is open with its facts marked. Texts enter the page as text nodes only.
(() => {
  const PAGE = 200;
  const byId = id => document.getElementById(id);
  const index = JSON.parse(byId("index").textContent);
  const names = group => Object.fromEntries([...byId(group).options].map(option => [option.value, option.text]));
  const kinds = names("kind"), levels = names("level");
  const fields = {
    title: "标题", publisher: "来源", publishedAt: "发布时间", authority: "派出机关", rounds: "轮次", teams: "巡察组", teamCount: "组数", units: "被巡单位",
    unitCount: "单位数", dates: "日期", durations: "时长", hours: "受理时间", contacts: "联系方式", channels: "渠道", disciplines: "纪律", people: "人员",
    focus: "重点", checks: "疑点",
  };
  const hidden = new Set();
  let found = [], shown = 0, open = -1;

  const element = (name, text, properties) => Object.assign(document.createElement(name), { textContent: text ?? "" }, properties);

  // A word may stand in the index or in the text itself.
  const holds = (i, words) => words.every(word => {
    const entry = index[i];
    return [entry.t, entry.id, entry.a, entry.s].some(text => text.toLowerCase().includes(word)) || byId("d" + i).textContent.toLowerCase().includes(word);
  });

  function filter() {
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(word => word);
    const kind = byId("kind").value, level = byId("level").value, label = byId("label").value, suspect = byId("suspect").checked;
    found = index.keys().filter(i => {
      const entry = index[i];
      return (!kind || entry.k === kind) && (!level || entry.l === level) && (!label || entry.g.split(" ").includes(label))
        && (!suspect || entry.c > 0) && holds(i, words);
    }).toArray();
    byId("count").textContent = found.length + " 篇";
    byId("list").replaceChildren();
    shown = 0;
    more();
  }

  function more() {
    const list = byId("list");
    list.querySelector(".more")?.remove();
    for (const i of found.slice(shown, shown + PAGE)) {
      const entry = index[i], item = element("li"), button = element("button", entry.t, { type: "button" });
      button.dataset.i = i;
      button.append(element("small", [kinds[entry.k], levels[entry.l], entry.a, entry.d].filter(part => part).join(" · ")));
      button.setAttribute("aria-current", i === open);
      item.append(button);
      list.append(item);
    }
    shown = Math.min(found.length, shown + PAGE);
    if (shown < found.length) {
      const item = element("li", "", { className: "more" });
      item.append(element("button", "再列 " + Math.min(PAGE, found.length - shown) + " 篇", { type: "button" }));
      list.append(item);
    }
  }

  function show(i) {
    open = i;
    const entry = index[i], data = JSON.parse(byId("d" + i).textContent), article = byId("document");
    article.replaceChildren(element("h3", entry.t), element("p", data.path ?? entry.id, { className: "note" }), legend(data), marked(data));
    byId("list").querySelectorAll("button[data-i]").forEach(button => button.setAttribute("aria-current", +button.dataset.i === i));
    article.scrollTop = 0;
  }

  function legend(data) {
    const box = element("div", "", { className: "legend" });
    for (const field of new Set(data.facts.map(fact => fact.f).filter(field => fields[field]))) {
      const label = element("label", "", { className: "f-" + field }), input = element("input", "", { type: "checkbox", checked: !hidden.has(field) });
      input.dataset.field = field;
      label.append(input, fields[field]);
      box.append(label);
    }
    return box;
  }

  // Spans overlap: the text is cut at every border, and each piece wears the shortest fact that covers it.
  function marked(data) {
    const facts = data.facts.filter(fact => fields[fact.f] && !hidden.has(fact.f)).flatMap(fact => fact.s.map(([start, end]) => ({ ...fact, start, end })));
    const borders = [...new Set([0, data.text.length, ...facts.flatMap(fact => [fact.start, fact.end])])].sort((a, b) => a - b);
    const pre = element("pre");
    for (let b = 0; b + 1 < borders.length; b++) {
      const [start, end] = [borders[b], borders[b + 1]], piece = data.text.slice(start, end);
      const over = facts.filter(fact => fact.start <= start && fact.end >= end).sort((x, y) => x.end - x.start - (y.end - y.start));
      pre.append(over.length === 0 ? piece : element("mark", piece, {
        className: "f-" + over[0].f + (over.some(fact => fact.f === "checks") ? " f-checks" : ""),
        title: over.map(fact => fields[fact.f] + "：" + fact.v + "（" + fact.r + "）").join("\n"),
      }));
    }
    return pre;
  }

  byId("filter").addEventListener("input", filter);
  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("list").addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button) button.dataset.i === undefined ? more() : show(+button.dataset.i);
  });
  byId("document").addEventListener("change", event => {
    const field = event.target.dataset.field;
    hidden.has(field) ? hidden.delete(field) : hidden.add(field);
    show(open);
  });
  filter();
  if (found.length > 0) show(found[0]);
})();
