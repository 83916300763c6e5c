// Pictures that can be touched, drawn by Vega-Lite from the events that are shown.
const charts = new Map([...document.querySelectorAll('[data-chart]')].map(host => [host.dataset.chart, {
  host, still: host.parentElement.querySelector('.still'), isNear: false, isStale: true, view: null,
}]));
const tip = document.body.appendChild(document.createElement('div'));
tip.id = 'tip';
tip.hidden = true;

const colour = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
const colours = (letter, count) => Array.from({length: count}, (_, i) => colour(letter + i));

// The most frequent of the numbers, at most so many.
function top(numbers, most) {
  const counts = new Map();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most).map(entry => entry[0]);
}

// Counts by two keys as rows for Vega.
function counted(pairs) {
  const counts = new Map();
  for (const [a, b] of pairs) {
    const key = a + ' ' + b;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, n]) => {
    const [a, b] = key.split(' ').map(Number);
    return {a, b, n};
  });
}

const LANE_ROWS = 12;

// Puts events into rows of their lanes so that marks do not hide each other; with the row at which each lane begins.
function placed(shown, domain) {
  const pixel = (domain[1] - domain[0]) / 900;
  const lanes = new Map([...data.lanes, -1].map(lane => [lane, {ends: [], marks: []}]));
  const before = shown.filter(event => event.end <= domain[0]).length, after = shown.filter(event => event.begin >= domain[1]).length;
  let crowded = 0;
  for (const event of shown) {
    if (event.end <= domain[0] || event.begin >= domain[1]) continue;
    const own = (data.byTopic ? event.topics.slice(0, 1) : bodies(event)).filter(number => data.lanes.includes(number));
    const {begin, end} = within(event, domain);
    for (const lane of own.length ? own : [-1]) {
      const {ends, marks} = lanes.get(lane);
      let row = ends.findIndex(last => last <= begin - 5 * pixel);
      if (row < 0) row = ends.length;
      if (row < LANE_ROWS) {
        ends[row] = Math.max(end, begin + 6 * pixel);
        marks.push({...lookOf(event, begin, end, pixel), row});
      } else {
        crowded++;
      }
    }
  }
  const rows = [], names = {};
  let first = 0;
  for (const [lane, {ends, marks}] of lanes) {
    if (!marks.length) continue;
    names[first + .5] = lane < 0 ? word('others') : nameOf(lane);
    marks.forEach(mark => rows.push({...mark, row: first + mark.row + .5}));
    first += ends.length + .7;
  }
  return {rows, names, height: first, beyond: [before, after, crowded]};
}

// Far beyond the domain bars are cut: a dashed line of a century would take minutes to draw.
function within(event, domain) {
  const reach = 2 * (domain[1] - domain[0]);
  const clamp = ms => Math.max(domain[0] - reach, Math.min(domain[1] + reach, ms));
  return {begin: clamp(event.begin), end: clamp(event.end)};
}

function lookOf(event, begin, end, pixel) {
  const isSure = event.isDay || event.kind === 's';
  return {
    i: event.number, begin, end, middle: (begin + end) / 2, quad: event.quad, isOff: event.isOff,
    isDot: event.isDay || end - begin < 8 * pixel, fill: event.isPlan || event.isOff ? .08 : isSure ? 1 : .25,
    dash: event.isPlan ? 1 : 0, tip: event.number,
  };
}

const time = (domain, width) => ({type: 'temporal', scale: {type: 'utc', domain}, axis: {title: null, orient: 'top', labelFlush: true, format: (domain[1] - domain[0]) > 3 * 365 * DAY ? '%Y' : '%Y-%m-%d', tickCount: Math.min(8, width / 110)}});

// Says below the timeline how many events it does not show.
function tellBeyond(counts) {
  const note = document.getElementById('beyond');
  if (!note) return;
  note.hidden = counts.every(n => n === 0);
  note.dataset.a = JSON.stringify(counts.map(String));
  note.textContent = word(note.dataset.w, ...counts);
}

function timelineSpec(shown, width) {
  const domain = [form.from.valueAsNumber || data.days[0] * DAY, (form.until.valueAsNumber || data.days[1] * DAY) + DAY];
  const {rows, names, height, beyond} = placed(shown, domain);
  tellBeyond(beyond);
  const left = innerWidth < 600 ? 130 : 230;
  const quad = {field: 'quad', type: 'nominal', scale: {domain: [0, 1, 2, 3, 4], range: colours('q', 5)}, legend: null};
  const y = {
    field: 'row', type: 'quantitative', scale: {domain: [0, height], reverse: true, nice: false},
    axis: {title: null, values: Object.keys(names).map(Number), labelExpr: 'names[datum.value]', labelLimit: left - 10, grid: false, ticks: false},
  };
  const common = {
    y, color: quad, stroke: quad, tooltip: {field: 'tip'},
    strokeDash: {field: 'dash', type: 'nominal', scale: {domain: [0, 1], range: [[1, 0], [3, 2]]}, legend: null},
    fillOpacity: {field: 'fill', type: 'quantitative', scale: null},
  };
  return {
    // Not fitted: marks that lie beyond the domain would count.
    autosize: 'none', padding: {left, right: 12, top: 28, bottom: 4},
    width: width - left - 12, height: Math.max(40, height * 11), data: {values: rows},
    params: [{name: 'names', value: names}],
    encoding: {x: {field: 'middle', type: 'temporal'}},
    layer: [
      {params: [{name: 'zoom', select: {type: 'interval', encodings: ['x'], zoom: 'wheel![event.shiftKey]'}, bind: 'scales'}],
        transform: [{filter: '!datum.isDot'}], mark: {type: 'bar', clip: true, filled: true, strokeWidth: 1, height: 7, cornerRadius: 2, cursor: 'pointer'},
        encoding: {...common, x: {field: 'begin', ...time(domain, width - left)}, x2: {field: 'end'}}},
      {transform: [{filter: 'datum.isDot'}], mark: {type: 'point', clip: true, filled: true, opacity: 1, shape: 'circle', size: 50, strokeWidth: 1.2, cursor: 'pointer'}, encoding: common},
      {transform: [{filter: 'datum.isOff'}], mark: {type: 'point', clip: true, shape: 'stroke', size: 140, strokeWidth: 1.5, color: colour('ink')},
        encoding: {y, tooltip: common.tooltip}},
    ],
  };
}

function gridSpec(rows, rowNumbers, columnNumbers, width) {
  const values = rows.map(row => ({...row, row: nameOf(row.a), column: nameOf(row.b), tip: `${nameOf(row.a)}\n${nameOf(row.b)}: ${row.n}`}));
  const y = {field: 'row', type: 'nominal', sort: rowNumbers.map(nameOf), axis: {title: null, labelLimit: 250}};
  const x = {field: 'column', type: 'nominal', sort: columnNumbers.map(nameOf), axis: {title: null, orient: 'top', labelAngle: -40, labelLimit: 140}};
  const most = Math.max(1, ...rows.map(row => row.n));
  return {
    width: Math.min(width, columnNumbers.length * 66 + 290), height: rowNumbers.length * 24 + 110, data: {values},
    padding: {left: 5, right: 40, top: 5, bottom: 5}, view: {fill: colour('h0'), stroke: null},
    layer: [
      {mark: {type: 'rect', stroke: colour('paper'), cursor: 'pointer'}, encoding: {x, y, tooltip: {field: 'tip'},
        color: {field: 'n', type: 'quantitative', scale: {type: 'sqrt', domain: [0, most], range: [colour('h1'), colour('h6')]}, legend: null}}},
      {mark: {type: 'text', fontSize: 11, cursor: 'pointer'}, encoding: {x, y, text: {field: 'n'}, tooltip: {field: 'tip'},
        color: {condition: {test: `datum.n > ${most / 4}`, value: colour('on-dark')}, value: colour('on')}}},
    ],
  };
}

function heatSpec(shown, width) {
  const topics = top(shown.flatMap(event => event.topics), 16);
  const actors = top(shown.flatMap(bodies), 14);
  const pairs = shown.flatMap(event => event.topics.filter(t => topics.includes(t))
    .flatMap(topic => bodies(event).filter(a => actors.includes(a)).map(actor => [topic, actor])));
  return gridSpec(counted(pairs), topics, actors, width);
}

function meetingsSpec(shown, width) {
  const pairs = [];
  for (const event of shown) {
    if (event.act !== 'CONSULT' || !['occurred', 'ongoing'].includes(event.status)) continue;
    const hosts = event.parts.filter((_, i) => i % 2 === 0 && event.parts[i + 1] > 1);
    const actors = bodies(event).filter(number => !hosts.includes(number));
    for (const one of actors) for (const other of actors) if (one !== other) pairs.push([one, other]);
  }
  const actors = top(pairs.map(pair => pair[0]), 14);
  const rows = counted(pairs.filter(pair => actors.includes(pair[0]) && actors.includes(pair[1])));
  return gridSpec(rows, actors, actors, width);
}

// Bars of parts in colours: rows have label, part, n and what a click filters by.
function barsSpec(values, labels, parts, width) {
  return {
    width, height: labels.length * 22 + 30, data: {values},
    mark: {type: 'bar', cursor: 'pointer'},
    encoding: {
      y: {field: 'label', type: 'nominal', sort: labels, scale: {domain: labels}, axis: {title: null, labelLimit: Math.min(270, width / 2)}},
      x: {field: 'n', type: 'quantitative', aggregate: 'sum', axis: {title: null, tickMinStep: 1, tickCount: Math.ceil(width / 140)}},
      color: {field: 'part', type: 'nominal', scale: {domain: parts, range: colours('c', 8)}, legend: null},
      tooltip: {field: 'tip'},
    },
  };
}

function weeksSpec(shown, width) {
  const topics = data.weekTopics;
  const length = data.barWeeks * 7 * DAY;
  const begin = ms => data.firstMonday * DAY + Math.floor((ms - data.firstMonday * DAY) / length) * length;
  const counts = counted(shown.filter(event => event.end - event.begin <= 7 * DAY)
    .map(event => [begin(event.begin), topics.includes(event.topics[0]) ? event.topics[0] : -1]));
  const label = topic => topic < 0 ? word('others') : nameOf(topic);
  const domain = [data.days[0] * DAY, data.days[1] * DAY + DAY];
  const inside = counts.filter(row => row.a + length > domain[0] && row.a < domain[1]);
  return {
    width, height: 230,
    data: {values: inside.map(row => ({week: row.a, end: row.a + .92 * length, last: row.a + length - DAY, n: row.n, part: label(row.b), order: row.b < 0 ? 99 : topics.indexOf(row.b), tip: `${isoDay(row.a)}\n${label(row.b)}: ${row.n}`}))},
    transform: [{stack: 'n', groupby: ['week'], sort: [{field: 'order'}], as: ['low', 'high']}],
    mark: {type: 'rect', clip: true, cursor: 'pointer'},
    encoding: {
      x: {field: 'week', ...time(domain, width)}, x2: {field: 'end'},
      y: {field: 'low', type: 'quantitative', axis: {title: null, tickMinStep: 1}}, y2: {field: 'high'},
      color: {field: 'part', type: 'nominal', scale: {domain: [...topics, -1].map(label), range: colours('c', 8)}, legend: null},
      tooltip: {field: 'tip'},
    },
  };
}

function lagSpec(shown, width) {
  const ends = [-1, 0, 1, 3, 7, 30, 365, Infinity];
  const values = data.lags.map(label => ({label, part: '', n: 0}));
  for (const event of shown) if (event.lag !== null) values[ends.findIndex(end => event.lag <= end)].n++;
  values.forEach(row => { row.tip = `${row.label}: ${row.n}`; });
  return barsSpec(values, data.lags, [''], width);
}

function plansSpec(shown, width) {
  const values = data.outcomes.map(key => ({label: word(key), part: '', n: 0}));
  for (const event of shown) if (event.outcome !== null) values[event.outcome].n++;
  values.forEach(row => { row.tip = `${row.label}: ${row.n}`; });
  return barsSpec(values, values.map(row => row.label), [''], width);
}

function coverageSpec(shown, width) {
  const languages = new Intl.DisplayNames([language], {type: 'language'});
  const totals = new Map(), spoken = new Map();
  for (const [source, tongue, n] of data.coverage) {
    totals.set(source, (totals.get(source) ?? 0) + n);
    spoken.set(tongue, (spoken.get(tongue) ?? 0) + n);
  }
  const largest = (counts, most) => [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(entry => entry[0]);
  const sources = largest(totals, 20), tongues = largest(spoken, 7);
  const part = tongue => tongues.includes(tongue) ? languages.of(data.textLanguages[tongue]) : word('others');
  const values = data.coverage.filter(row => sources.includes(row[0])).map(([source, tongue, n]) =>
    ({label: nameOf(source), part: part(tongue), n, tip: `${nameOf(source)}\n${part(tongue)}: ${n}`}));
  return barsSpec(values, sources.map(nameOf), [...new Set([...tongues.map(part), ...values.map(row => row.part)])], width);
}

const specs = {
  timeline: timelineSpec, heat: heatSpec, weeks: weeksSpec, meetings: meetingsSpec, lag: lagSpec, plans: plansSpec, coverage: coverageSpec,
};

function config() {
  const text = {labelColor: colour('ink'), labelFontSize: 12, gridColor: colour('line'), domainColor: colour('line'), tickColor: colour('line')};
  const font = getComputedStyle(document.body).fontFamily;
  return {background: null, font, aria: false, axis: text, legend: {labelColor: colour('ink'), labelFontSize: 12, labelLimit: 260}, view: {stroke: null}, customFormatTypes: false};
}

// Shows what a mark means beside the pointer; for an event, its title is already on the page.
function showTip(_, pointer, item, value) {
  tip.hidden = value === null || value === undefined || value === '';
  if (tip.hidden) return;
  const about = item.datum?.i;
  tip.textContent = about === undefined ? value
    : `${dateOf(events[about])}\n${titleOf(events[about])}\n${lineOf(events[about])}`;
  tip.style.left = Math.max(4, Math.min(pointer.clientX + 14, innerWidth - 350)) + 'px';
  tip.style.top = Math.min(pointer.clientY + 14, innerHeight - tip.offsetHeight - 8) + 'px';
}

// What a click on a mark does: leads to its event, or filters by what it stands for.
function touched(key, datum) {
  if (!datum) return;
  if (key === 'timeline') {
    show(datum.i);
  } else if (key === 'heat') {
    choose({topic: data.ids[datum.a], actor: data.ids[datum.b]});
  } else if (key === 'meetings') {
    choose({actor: data.ids[datum.a], kind: 'CONSULT'});
  } else if (key === 'weeks') {
    choose({from: isoDay(datum.week), until: isoDay(datum.last)});
  }
}

const MANY = 1200;

// What is narrower cannot be read: it is moved under the window of a small screen.
const narrowest = {timeline: 720, heat: 720, meetings: 720};

function drawChart(key, chart, shown) {
  chart.isStale = false;
  chart.view?.finalize();
  chart.host.hidden = false;
  chart.still.hidden = true;
  const width = Math.max(narrowest[key] ?? 330, chart.host.parentElement.clientWidth);
  const compiled = vegaLite.compile({autosize: {type: 'fit', contains: 'padding'}, ...specs[key](shown, width), config: config()}, {logger: vega.logger(vega.Error)}).spec;
  const renderer = key === 'timeline' && shown.length > MANY ? 'canvas' : 'svg';
  chart.host.setAttribute('role', 'img');
  chart.host.setAttribute('aria-label', word(key));
  chart.view = new vega.View(vega.parse(compiled, null, {ast: true}),
    {expr: vega.expressionInterpreter, renderer, container: chart.host, hover: true, tooltip: showTip, logLevel: vega.Error});
  chart.view.addEventListener('click', (_, item) => touched(key, item?.datum));
  // The host tells what it is: marks are no symbols to be named one by one.
  chart.view.runAsync().then(() => chart.host.firstElementChild?.setAttribute('aria-hidden', 'true'));
}

function drawStills() {
  tellBeyond(data.beyond);
  for (const chart of charts.values()) {
    chart.view?.finalize();
    chart.view = null;
    chart.host.hidden = true;
    chart.still.hidden = false;
  }
}

// Draws what is near the reader's eye and no longer true.
function drawNear(shown) {
  for (const [key, chart] of charts) {
    if (specs[key] && chart.isNear && chart.isStale) drawChart(key, chart, shown);
  }
}
