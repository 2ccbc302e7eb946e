// Rounds, focus areas, contacts, checks, failures: what is long is listed step by step, and printed as far as a browser can.
{
  const printed = [];

  // A row begins with its document, which is shown last.
  const rowOf = ([place, ...cells]) => {
    const row = element("tr"), last = element("td");
    last.append(documentLink(place));
    row.append(...cells.map(cell => element("td", cell)), last);
    return row;
  };

  function fill(body, items, make, step) {
    const list = listing(body, body.closest(".wide"), make, step);
    list.show(items);
    printed.push(list);
  }

  function appendTable(details, names, rows) {
    const box = element("div", "", { className: "wide" }), table = element("table"), top = element("thead"), head = element("tr"), body = element("tbody");
    head.append(...names.map(name => element("th", name, { scope: "col" })));
    top.append(head);
    table.append(top, body);
    box.append(table);
    box.dataset.file = "assignments.csv";
    details.append(box);
    fill(body, rows, rowOf);
  }

  // What a round holds is made when it is opened.
  function fillRound(details, round) {
    if (details.childElementCount > 1) return;
    if (round.d) details.append(element("p", "时间：" + round.d));
    if (round.u) details.append(element("p", "被巡单位" + (round.r.length > 0 ? "（未载明由哪个组）" : "") + "：" + round.u));
    if (round.r.length > 0) appendTable(details, ["组", "组长", "被巡单位", "联系方式", "起止", "文档"], round.r);
    if (details.childElementCount === 1) details.append(element("p", "没有载明由哪个组巡哪个单位。", { className: "note" }));
  }

  function roundOf(round) {
    const details = element("details"), summary = element("summary");
    summary.append(element("b", round.n), element("span", round.s));
    details.append(summary);
    details.fill = () => fillRound(details, round);
    details.addEventListener("toggle", details.fill);
    return details;
  }

  function heatRow(round) {
    const row = element("tr"), cells = words.label.map(() => element("td"));
    for (const [label, score, documents, text] of round.f) {
      const heat = element("i", "", { className: "heat" });
      heat.style.opacity = Math.max(0.15, score);
      cells[label].append(heat);
      cells[label].title = round.n + "\n" + words.label[label] + " " + score.toFixed(2) + "，" + documents + " 篇\n" + text;
    }
    row.append(element("th", round.n, { scope: "row", title: round.n }), ...cells);
    return row;
  }

  const rounds = dataOf("rounds-data"), list = byId("rounds-list");
  const listOfRounds = listing(list, list, roundOf, 100);
  listOfRounds.show(rounds);
  if (list.firstElementChild) {
    list.firstElementChild.fill();
    list.firstElementChild.open = true;
  }
  const heat = document.querySelector("#focus tbody");
  if (heat) fill(heat, rounds.filter(round => round.f.length > 0).sort((a, b) => b.f.length - a.f.length), heatRow, 50);
  for (const id of ["contacts", "checks", "failures"]) {
    const body = document.querySelector("#" + id + " tbody");
    if (body) fill(body, dataOf(id + "-data"), rowOf);
  }

  // Paper cannot be opened or scrolled.
  addEventListener("beforeprint", () => {
    listOfRounds.print();
    document.querySelectorAll("#rounds details:not([open])").forEach(details => {
      details.fill?.();
      details.dataset.opened = "";
      details.open = true;
    });
    printed.forEach(table => table.print());
  });
  addEventListener("afterprint", () => {
    document.querySelectorAll("#rounds details[data-opened]").forEach(details => {
      delete details.dataset.opened;
      details.open = false;
    });
    printed.forEach(table => table.again());
  });
}
