// Words and names in the language that the reader chooses.
let language = data.language;

// With values filled in, which keep their own direction: behind Arabic letters 2017-11-02 would read 02-11-2017.
function word(key, ...values) {
  const isolated = value => data.rightToLeft.includes(language) ? `\u2066${value}\u2069` : value;
  return values.reduce((text, value, i) => text.replace(`{${i}}`, () => isolated(value)), data.words[language][key]);
}

const nameOf = number => data.names[number][language] ?? data.names[number].en;

function cut(text, letters) {
  const all = [...text];
  return all.length <= letters ? text : all.slice(0, letters - 1).join('').trimEnd() + '…';
}

function dateOf(event) {
  const first = isoDay(event.begin);
  if (event.end === Infinity) return word('date.open', first);
  const key = event.isDay ? 'date.day' : event.kind === 's' ? 'date.span' : 'date.uncertain';
  return word(key, first, isoDay(event.end - DAY));
}

// The names of those who have one of these parts: 0 for a doer, 1 for a target, 2 for a forum, 3 for another.
function namesOf(event, roles, written) {
  const found = new Set();
  for (let i = 0; i < event.parts.length; i += 2) {
    if (roles.includes(event.parts[i + 1])) found.add(event.parts[i]);
  }
  return [...found].map(written).join(word('two').replace('{0}', '').replace('{1}', ''));
}

const topicOf = (event, written) => event.topics.length ? written(event.topics[0]) : '';

// As EventLine writes it.
function lineOf(event) {
  const title = titleOf(event);
  const names = [...event.parts.filter((_, i) => i % 2 === 0), ...event.topics.slice(0, 1)].map(nameOf);
  return [word('status.' + event.status), word('kind.' + event.act), ...new Set(names.filter(name => !title.includes(name)))].join(' · ');
}

// As EventTitle writes it. The release has titles in English alone: an English page has them.
function titleOf(event) {
  if (language === data.language) return written[event.number].title;
  const isForeign = name => data.rightToLeft.includes(language) && /\p{Script=Latin}/u.test(name);
  const isolated = number => isForeign(nameOf(number)) ? `\u2068${nameOf(number)}\u2069` : nameOf(number);
  const act = nameOf(event.mode) === data.ids[event.mode] ? word('kind.' + event.act) : nameOf(event.mode);
  const parts = [act, namesOf(event, [0], isolated), namesOf(event, [1], isolated),
    topicOf(event, isolated), namesOf(event, [2], isolated)];
  return word('title').replace(/\[([^\]]*)\]|\{0\}/g, (piece, inner) => {
    const text = inner ?? piece, place = text.match(/\{(\d)\}/);
    return parts[place[1]] && text.replace(place[0], () => parts[place[1]]);
  });
}

const written = items.map(item => ({date: item.querySelector('time').textContent, title: item.querySelector('.h bdi').textContent}));

function relabel() {
  document.documentElement.lang = language;
  document.documentElement.dir = data.rightToLeft.includes(language) ? 'rtl' : 'ltr';
  for (const each of document.querySelectorAll('[data-w]')) {
    each.textContent = word(each.dataset.w, ...JSON.parse(each.dataset.a ?? '[]'));
  }
  for (const each of document.querySelectorAll('[data-m]')) {
    each.textContent = word('method.' + each.dataset.m);
  }
  for (const each of document.querySelectorAll('[data-wl]')) {
    each.setAttribute('aria-label', word(each.dataset.wl));
  }
  for (const each of document.querySelectorAll('[data-n]')) {
    const number = numberOfId.get(each.dataset.n);
    if (number !== undefined) each.textContent = cut(nameOf(number), Number(each.dataset.c ?? Infinity));
  }
  const languages = new Intl.DisplayNames([language], {type: 'language'});
  for (const each of document.querySelectorAll('[data-l]')) {
    each.textContent = languages.of(each.dataset.l);
  }
  for (const link of document.querySelectorAll('a[href^="#e"] bdi')) {
    link.textContent = titleOf(events[link.parentElement.hash.slice(2)]);
  }
  for (const title of document.querySelectorAll('.still [data-i] > title')) {
    title.textContent = title.textContent.split(': ', 1)[0] + ': ' + titleOf(events[title.parentElement.dataset.i]);
  }
  for (const text of document.querySelectorAll('[data-t]')) {
    text.textContent = cut(titleOf(events[text.dataset.t]), Number(text.dataset.c));
  }
  items.forEach((item, i) => {
    item.querySelector('time').textContent = language === data.language ? written[i].date : dateOf(events[i]);
    item.querySelector('.h bdi').textContent = titleOf(events[i]);
    item.querySelector('.m').textContent = lineOf(events[i]);
  });
}
