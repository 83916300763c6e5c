// chrono-node as a process of its own, for comparison: node chrono-peer.mjs FOLDER-WITH-NODE-MODULES LANGUAGE
// What it reads and writes stands in the README of this folder.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const [folder, language] = process.argv.slice(2);
const locale = language === "zh" ? "zh/hans" : language;
const chrono = createRequire(path.resolve(folder, "chrono-peer.js"))(`chrono-node/${locale}`);

const documents = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => {
  const [id, day, text] = line.split("\t");
  return { id, day: new Date(`${day}T12:00:00`), text: Buffer.from(text, "base64").toString("utf8") };
});
const parse = (document) => chrono.casual.parse(document.text, document.day);
documents.slice(0, 20).forEach(parse);
const begin = process.hrtime.bigint();
const results = documents.map(parse);
const seconds = Number(process.hrtime.bigint() - begin) / 1e9;

const two = (number) => String(number).padStart(2, "0");

/** As much of the date as the words say. */
function value(time) {
  const says = (part) => time.isCertain(part);
  const year = String(time.get("year")).padStart(4, "0");
  const month = `${year}-${two(time.get("month"))}`;
  const day = `${month}-${two(time.get("day"))}`;
  if (says("hour")) return `${day}T${two(time.get("hour"))}:${two(time.get("minute"))}`;
  if (says("day") || says("weekday")) return day;
  return says("month") ? month : year;
}

documents.forEach((document, i) => {
  for (const found of results[i]) {
    const type = found.start.isCertain("hour") ? "TIME" : "DATE";
    console.log([document.id, found.index, found.index + found.text.length, type, value(found.start)].join("\t"));
  }
});
console.log(`seconds\t${seconds}`);
