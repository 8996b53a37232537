// scorecard.js DIR AS-OF: last reading, gap and progress of every KPI, with js-yaml.

const fs = require("fs");
const path = require("path");
const yaml = require("js-yaml");

// Shares to four places, half away from zero: a tie lies nearer than any other share can.
function share(value) {
  return (Math.sign(value) * Math.floor(Math.abs(value) * 1e4 + 0.5 + 1e-9)) / 1e4 + 0;
}

function lastReading(readings, first, last) {
  let found;
  for (const day of Object.keys(readings)) {
    if (day >= first && day <= last && (found === undefined || day > found)) {
      found = day;
    }
  }
  return found;
}

function row(goal, kpi, asOf) {
  const day = lastReading(kpi.readings, goal.start, goal.due < asOf ? goal.due : asOf);
  const reading = kpi.readings[day];
  const actual = typeof reading === "object" ? reading.value : reading;
  const gap = kpi.target > kpi.baseline ? kpi.target - actual : actual - kpi.target;
  const progress = (actual - kpi.baseline) / (kpi.target - kpi.baseline);
  return [kpi.id, day, actual, Number(gap.toPrecision(10)), share(progress)];
}

const [dir, asOf] = process.argv.slice(2);
const people = path.join(dir, "people");
const lines = ["person,goal,kpi,actual_date,actual,gap,progress"];
for (const person of fs.readdirSync(people).sort()) {
  const goals = path.join(people, person, "goals");
  for (const name of fs.readdirSync(goals).sort()) {
    const text = fs.readFileSync(path.join(goals, name), "utf8");
    // this schema knows no dates, which would only have to be written out again
    const goal = yaml.load(text, { schema: yaml.CORE_SCHEMA });
    for (const kpi of goal.kpis) {
      lines.push([person, path.basename(name, ".yaml"), ...row(goal, kpi, asOf)].join(","));
    }
  }
}
console.log(lines.join("\n"));
