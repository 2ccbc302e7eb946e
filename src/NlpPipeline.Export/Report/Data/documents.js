// The list of documents, and the one that is open with its facts marked.
{
  const names = group => Object.fromEntries([...byId(group).options].map(option => [option.value, option.text]));
  const kinds = names("kind"), levels = names("level"), fields = words.field;
  const hidden = new Set(), searched = [];
  let found = [], open = -1;

  // Words are looked for in the text and in the values of the facts; both are read out of the page when they are first searched.
  function textToSearch(i) {
    if (searched[i] === undefined) {
      const entry = index[i], data = dataOf("d" + i);
      searched[i] = [entry.t, entry.id, entry.a, data.text, ...data.facts.map(fact => fact.v)].join("\n").toLowerCase();
    }
    return searched[i];
  }

  const list = listing(byId("list"), byId("list"), i => {
    const entry = index[i], item = element("li"), button = element("button", entry.t, { type: "button" });
    button.dataset.i = i;
    button.append(element("small", [kinds[entry.k], levels[entry.l], entry.a, entry.d].filter(part => part).join(" · ")));
    button.setAttribute("aria-current", i === open);
    item.append(button);
    return item;
  });

  function filter() {
    const sought = byId("search").value.toLowerCase().split(/\s+/).filter(word => word);
    const kind = byId("kind").value, level = byId("level").value, label = byId("label").value, suspect = byId("suspect").checked;
    found = index.map((entry, i) => i).filter(i => {
      const entry = index[i];
      return (!kind || entry.k === kind) && (!level || entry.l === level) && (!label || entry.g.split(" ").includes(label))
        && (!suspect || entry.c > 0) && sought.every(word => textToSearch(i).includes(word));
    });
    byId("count").textContent = found.length + " 篇";
    list.show(found);
  }

  function show(i) {
    open = i;
    const entry = index[i], data = dataOf("d" + i), article = byId("document");
    article.replaceChildren(element("h3", entry.t), element("p", data.source || entry.id, { className: "note" }), legend(data), marked(data));
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
        title: over.map(fact => fields[fact.f] + "：" + fact.v + "（规则 " + fact.r + "）").join("\n"),
      }));
    }
    return pre;
  }

  byId("filter").addEventListener("input", filter);
  byId("filter").addEventListener("submit", event => event.preventDefault());
  byId("list").addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button) show(+button.dataset.i);
  });
  byId("document").addEventListener("change", event => {
    const field = event.target.dataset.field;
    hidden.has(field) ? hidden.delete(field) : hidden.add(field);
    show(open);
  });

  // A link to the document that the address names already changes no address.
  function follow() {
    const place = /^#document-(\d+)$/.exec(location.hash);
    if (!place || !index[+place[1]]) return false;
    show(+place[1]);
    byId("document").scrollIntoView();
    byId("document").focus({ preventScroll: true });
    return true;
  }
  addEventListener("hashchange", follow);
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#document-']");
    if (link && link.hash === location.hash) follow();
  });

  filter();
  if (!follow() && found.length > 0) show(found[0]);
}
