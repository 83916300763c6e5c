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

function lineOf(event) {
  const names = isTarget => {
    const found = [];
    for (let i = 0; i < event.parts.length; i += 2) {
      if ((event.parts[i + 1] === 1) === isTarget && !found.includes(event.parts[i])) found.push(event.parts[i]);
    }
    return found.map(nameOf).join(', ');
  };
  const arrow = data.rightToLeft.includes(language) ? ' ← ' : ' → ';
  const actors = [names(false), names(true)].filter(Boolean).join(arrow);
  const topic = event.topics.length ? nameOf(event.topics[0]) : '';
  return [word('status.' + event.status), word('kind.' + event.act), actors, topic].filter(Boolean).join(' · ');
}

const written = items.map(item => item.querySelector('time').textContent);

function relabel() {
  document.documentElement.lang = language;
  document.documentElement.dir = data.rightToLeft.includes(language) ? 'rtl' : 'ltr';
  for (const each of document.querySelectorAll('[data-w]')) {
    each.textContent = word(each.dataset.w, ...JSON.parse(each.dataset.a ?? '[]'));
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
  items.forEach((item, i) => {
    item.querySelector('time').textContent = language === data.language ? written[i] : dateOf(events[i]);
    item.querySelector('.m').textContent = lineOf(events[i]);
  });
}
