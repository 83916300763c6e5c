// What the page knows of its events, in the order in which PageData writes it.
const data = JSON.parse(document.getElementById('data').textContent);
const DAY = 86400000;

const events = data.events.map((row, number) => {
  const [first, last, kind, statusNumber, actNumber, parts, actors, topics, lag, outcome] = row;
  const status = data.statuses[statusNumber];
  const [mode, act, quad] = data.acts[actNumber];
  return {
    number, kind, status, act, mode, quad, parts, actors, topics, lag, outcome,
    begin: first * DAY,
    end: last === null ? Infinity : (last + 1) * DAY, // exclusive
    isDay: first === last,
    isPlan: ['scheduled', 'hypothetical', 'lapsed'].includes(status),
    isOff: ['cancelled', 'postponed', 'denied'].includes(status),
  };
});

const numberOfId = new Map(data.ids.map((id, number) => [id, number]));
const items = [...document.querySelectorAll('.events > li')];
const form = document.getElementById('filters');

const isoDay = ms => new Date(ms).toISOString().slice(0, 10);

function isPerson(number) {
  return data.ids[number].startsWith('person:') || data.ids[number].startsWith('office:');
}

// The actors of an event that pictures show: no person or office beside the state it acts for.
function bodies(event) {
  const others = event.actors.filter(number => !isPerson(number));
  return others.length ? others : event.actors;
}
