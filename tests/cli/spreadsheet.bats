# What a person sees who opens a report in a spreadsheet, and what they save from it.

load helper

# The sheet is opened as UTF-8 with commas, and saved so; or with semicolons, as where the comma
# is in numbers.
opened='--infilter=CSV:44,34,76,1'
saved='csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
saved_with_semicolons='csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false'

# Everything is opened at once, since a spreadsheet takes its time.
setup_file() {
  if ! command -v soffice || ! command -v python3; then
    return # every test skips
  fi >/dev/null
  BATS_TEST_TMPDIR=$BATS_FILE_TMPDIR coach_setup
  team
  mkdir ../sheets
  coach review scorecard --weeks 4 --format csv >../sheets/scorecard.csv
  coach review scorecard --long --format csv >../sheets/readings.csv
  coach review scorecard --long --bom --format csv >../sheets/marked.csv
  coach review scorecard --long --no-guard --format csv >../sheets/unguarded.csv
  cd ../sheets
  convert fods scorecard.csv readings.csv marked.csv unguarded.csv
  convert ods scorecard.csv
  convert xlsx scorecard.csv
}

setup() {
  coach_setup
  needs soffice
  needs python3
  sheets=$BATS_FILE_TMPDIR/work/sheets
  team
}

# The example team, and a goal of texts that a spreadsheet would run.
team() {
  acme
  cat >people/jordan/goals/odd.yaml <<'.'
goal: "=Raise the temperature of the store from -20 to -5 by 30 March 2026"
why: '@why it matters'
supports: team/reliable-delivery
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: heat
    name: "=SUM(A1:A9)"
    kind: lag
    unit: "+C"
    baseline: -20
    target: -5
    source: "-the thermometer"
    every: week
    readings:
      2026-03-02: {value: -18.5, note: '=1+1'}
      2026-03-05: {value: -17, note: "=HYPERLINK(\"http://example.org\",\"click\")"}
      2026-03-09: {value: -12.25, note: '+1+1'}
      2026-03-13: {value: -10, note: '-2+3'}
      2026-03-16: {value: -9, note: '@SUM(1,2)'}
      2026-03-20: {value: -7, note: "'=as it was"}
      2026-03-24: {value: -4, note: "=2*3, \"quoted\"; and Zo\u00eb's \u65e5\u672c"}
barriers:
  - {what: "-1 engineer", outside: true}
.
}

office() {
  soffice "-env:UserInstallation=file://$BATS_FILE_TMPDIR/${profile:-profile}" --headless "$@" \
    >/dev/null 2>&1
}

# From now on the spreadsheet is one with German settings.
german() {
  profile=german
  mkdir -p "$BATS_FILE_TMPDIR/german/user"
  cat >"$BATS_FILE_TMPDIR/german/user/registrymodifications.xcu" <<'.'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item>
</oor:items>
.
}

# convert FORMAT FILE...: as a person who opens CSV files and saves them in that format.
convert() {
  local format=$1 file
  shift
  office "$opened" --convert-to "$format" "$@"
  for file; do
    [[ -s ${file%.csv}.$format ]]
  done
}

# same_cells CSV DOCUMENT: the document has the cells that coach wrote.
same_cells() {
  python3 "$COACH_ROOT/tests/cli/spreadsheet.py" "$sheets/$1" "$sheets/$2"
}

# save_readings [FILTER]: as ../saved/sheet.csv
save_readings() {
  office --convert-to "${1:-$saved}" --outdir ../saved ../sheet.fods
  [[ -s ../saved/sheet.csv ]]
}

# edit_cell OLD NEW: type another number into the cell that has this one.
edit_cell() {
  grep -q "office:value=\"$1\"" ../sheet.fods
  sed -i "/office:value=\"$1\"/{s/\"$1\"/\"$2\"/;n;s/>$1</>$2</}" ../sheet.fods
}

@test "a scorecard in a spreadsheet: numbers are numbers, texts texts, nothing runs" {
  # it has what this is about: formulas, and numbers below zero
  grep -q "'=SUM(A1:A9)" "$sheets/scorecard.csv"
  grep -q "'=2\*3, " "$sheets/scorecard.csv"
  grep -q ',-4,' "$sheets/scorecard.csv"
  same_cells scorecard.csv scorecard.fods
}

@test "the same saved as .ods" {
  same_cells scorecard.csv scorecard.ods
}

@test "the same saved as .xlsx" {
  same_cells scorecard.csv scorecard.xlsx
}

@test "one row a reading in a spreadsheet: dates are dates, nothing runs" {
  (($(grep -c ",'*[=+@-]\|,\"'=" "$sheets/readings.csv") >= 7))
  same_cells readings.csv readings.fods
}

@test "without the guard a spreadsheet runs what is in a note" {
  run -1 same_cells unguarded.csv unguarded.fods
  [[ $output == *"note: the formula 'of:=1+1'"* ]]
}

@test "a byte order mark does not get into the first heading" {
  [[ $(head -c 3 "$sheets/marked.csv") == $'\xef\xbb\xbf' ]]
  same_cells marked.csv marked.fods
}

@test "readings saved from a spreadsheet as they were: they are all there already" {
  commit_all
  cp "$sheets/readings.fods" ../sheet.fods
  save_readings
  expect 0 coach goal record --from ../saved/sheet.csv
  [[ $stderr =~ ^0\ readings\ written,\ ([0-9]+)\ there\ already$ ]]
  ((BASH_REMATCH[1] == $(wc -l <"$sheets/readings.csv") - 1))
  git diff --exit-code
}

@test "a value edited in a spreadsheet: refused without --replace, one line with it" {
  commit_all
  cp "$sheets/readings.fods" ../sheet.fods
  edit_cell -12.25 -11.5
  save_readings "$saved_with_semicolons"
  expect 1 coach goal record --from ../saved/sheet.csv
  [[ $stderr == *odd.yaml:18:\ 2026-03-09\ has\ the\ value\ -12.25* ]]
  git diff --exit-code
  expect 0 coach goal record --replace --from ../saved/sheet.csv
  git diff -U0 | grep '^[-+] ' | diff - <(
    echo "-      2026-03-09: {value: -12.25, note: '+1+1'}"
    echo "+      2026-03-09: {value: -11.5, note: '+1+1'}"
  )
}

@test "a row added in a spreadsheet: one added line" {
  commit_all
  cp "$sheets/readings.fods" ../sheet.fods
  # a copy of the last row of the goal, a day later
  python3 - <<'.'
text = open("../sheet.fods", encoding="utf-8").read()
start = text.rindex("<table:table-row", 0, text.index('date-value="2026-03-24"'))
end = text.index("</table:table-row>", start) + len("</table:table-row>")
row = text[start:end].replace("2026-03-24", "2026-03-25").replace(">-4<", ">-3.5<")
open("../sheet.fods", "w", encoding="utf-8").write(
    text[:end] + row.replace('value="-4"', 'value="-3.5"') + text[end:])
.
  save_readings
  expect 0 coach goal record --from ../saved/sheet.csv
  [[ $stderr == '1 reading written in 1 file, '* ]]
  git diff -U0 | grep '^[-+] ' | grep -q '^+      2026-03-25: {value: -3.5, note: '
  (($(git diff -U0 | grep -c '^[-+] ') == 1))
}

@test "saved with decimal commas: each is named with its row, and nothing is written" {
  german
  commit_all
  cp "$sheets/readings.csv" ../sheet.csv
  office "$opened,,1033" --convert-to fods --outdir .. ../sheet.csv
  edit_cell -10 -11.5
  save_readings "$saved_with_semicolons"
  grep -q ';-11,5;' ../saved/sheet.csv
  expect 2 coach goal record --replace --from ../saved/sheet.csv
  [[ $stderr == *"error: '-11,5' is not a number [C2]"*'= help: write a point: -11.5'* ]]
  [[ $stderr == *"error: '-12,25' is not a number [C2]"* ]]
  git diff --exit-code
}
