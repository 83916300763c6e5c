// Searching and filtering the list and the pictures.
const marks = new Map();
for (const mark of document.querySelectorAll('.still [data-i]')) {
  const number = Number(mark.dataset.i);
  marks.set(number, [...(marks.get(number) ?? []), mark]);
}
const live = form.insertBefore(document.createElement('label'), form.querySelector('button'));
live.className = 'box';
const isLive = live.appendChild(document.createElement('input'));
isLive.type = 'checkbox';
isLive.name = 'live';
isLive.defaultChecked = true;
const liveWord = live.appendChild(document.createElement('span'));
liveWord.dataset.w = 'interactive';

const list = document.querySelector('.events');
const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
let texts = null;
let shown = events;

function matches(event, wanted) {
  return (!wanted.actor || event.actors.includes(wanted.actor.number))
    && (!wanted.topic || event.topics.includes(wanted.topic.number))
    && (!wanted.kind || event.act === wanted.kind)
    && (!wanted.status || event.status === wanted.status)
    && (!wanted.from || event.end > wanted.from)
    && (!wanted.until || event.begin <= wanted.until)
    && wanted.words.every(each => texts[event.number].includes(each));
}

function wanted() {
  const id = field => form[field].value && {number: numberOfId.get(form[field].value)};
  const words = plain(form.search.value).split(/\s+/).filter(Boolean);
  if (words.length && !texts) texts = items.map((item, i) => plain(item.textContent + ' ' + lineOf(events[i])));
  return {
    actor: id('actor'), topic: id('topic'), kind: form.kind.value, status: form.status.value,
    from: form.from.valueAsNumber, until: form.until.valueAsNumber, words,
  };
}

function refresh() {
  const what = wanted();
  shown = events.filter(event => matches(event, what));
  const isShown = new Uint8Array(events.length);
  for (const event of shown) isShown[event.number] = 1;
  // Out of the page meanwhile: thousands of single changes to what is laid out take many seconds.
  list.hidden = true;
  items.forEach((item, i) => { item.hidden = !isShown[i]; });
  list.hidden = false;
  for (const [number, drawn] of marks) drawn.forEach(mark => mark.classList.toggle('out', !isShown[number]));
  document.getElementById('count').textContent = word('count', shown.length, events.length);
  charts.forEach(chart => { chart.isStale = true; });
  if (isLive.checked) drawNear(shown);
  else drawStills();
}

// Sets fields of the form and filters by them.
function choose(values) {
  for (const [field, value] of Object.entries(values)) form[field].value = value;
  refresh();
}

// Leads to an event of the list and opens its reports.
function show(number) {
  document.querySelector('.here')?.classList.remove('here');
  const item = items[number];
  item.hidden = false;
  item.classList.add('here');
  item.tabIndex = -1;
  item.querySelector('details')?.setAttribute('open', '');
  item.focus({preventScroll: true});
  item.scrollIntoView({block: 'center'});
  tip.hidden = true;
}

let waiting = 0;
function soon(task) {
  clearTimeout(waiting);
  waiting = setTimeout(task, 150);
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', () => soon(refresh));
form.addEventListener('change', () => soon(refresh));
form.addEventListener('reset', () => setTimeout(refresh));
document.addEventListener('click', event => {
  const mark = event.target.closest('.still [data-i]');
  if (mark) show(Number(mark.dataset.i));
});
document.querySelector('#language select').addEventListener('change', event => {
  language = event.target.value;
  texts = null;
  relabel();
  refresh();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
// Paper is light. The pictures that stand in the page are so by themselves; they show all events.
addEventListener('beforeprint', () => { if (shown.length === events.length) drawStills(); });
addEventListener('afterprint', refresh);
let width = innerWidth;
addEventListener('resize', () => {
  if (width !== innerWidth) soon(refresh);
  width = innerWidth;
});
const near = new IntersectionObserver(entries => {
  for (const entry of entries) {
    const chart = charts.get(entry.target.querySelector('[data-chart]').dataset.chart);
    chart.isNear = entry.isIntersecting;
  }
  if (isLive.checked) drawNear(shown);
}, {rootMargin: '200px'});
for (const chart of charts.values()) near.observe(chart.host.parentElement);

form.hidden = false;
document.getElementById('language').hidden = false;
liveWord.textContent = word('interactive');
refresh();
