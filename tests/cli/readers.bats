# Other programs behind the pipe: jq, head, cut, xargs, a reader of CSV.

load helper

# The example team, and texts that formats have to take care of.
setup() {
  coach_setup
  acme
  cat >people/jordan/goals/odd.yaml <<'.'
goal: "Say \"hello\", <b>&amp;</b> \\ backslash 10 times by 30 March 2026"
why: "one\ntwo\r\nthree\ttabbed"
supports: team/reliable-delivery
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: times
    name: "a, \"b\"\n c;\td \\ '' \u2028 \U0001F600 \u0107 "
    unit: ","
    baseline: 0
    target: 10
    source: "'"
    every: week
    readings:
      2026-03-20: {value: 0.0001, note: " =1, \"x\"\nnext line "}
      2026-03-24: {value: -999999999999.999, note: "\"\""}
.
}

# "goal list", "review scorecard" ...: what lists rows, by what the program says of itself.
listing_commands() {
  local noun verb
  for noun in person goal review; do
    for verb in $(coach "$noun" -h | sed -n '/^Verbs/,/^$/s/^  \([a-z-]*\)  .*/\1/p'); do
      # without words of their own: a page of one thing lists rows only in other formats
      if coach "$noun" "$verb" -h | grep -q "^usage: coach $noun $verb \[options\] \[FILTER"; then
        echo "$noun $verb"
      fi
    done
  done
}

@test "every list: a reader of CSV and a reader of JSON see the same rows" {
  needs python3
  listing_commands >../commands
  (($(wc -l <../commands) >= 4))
  while read -r -a words; do
    # its JSON is what was found, not the verdicts
    [[ ${words[*]} != 'goal check' ]] || words+=(--verdicts)
    echo "coach ${words[*]}"
    coach "${words[@]}" --all --private --no-guard --format csv >../rows.csv
    coach "${words[@]}" --all --private --format json >../rows.json
    python3 "$COACH_ROOT/tests/cli/same_rows.py" ../rows.csv ../rows.json
  done <../commands
}

@test "one row a reading: a reader of CSV and a reader of JSON see the same" {
  needs python3
  coach review scorecard --long --no-guard --format csv >../rows.csv
  coach review scorecard --long --format json >../rows.json
  python3 "$COACH_ROOT/tests/cli/same_rows.py" ../rows.csv ../rows.json
}

@test "jq: numbers are numbers, truth values truth values, what is missing is null" {
  needs jq
  coach review scorecard --format json >../rows.json
  jq -e 'all(.gap | type == "number" or type == "null")' ../rows.json
  jq -e 'all(.winning | type == "boolean" or type == "null")' ../rows.json
  jq -e 'all(.name | type == "string")' ../rows.json
  jq -e 'any(.keep == null) and any(.baseline == null)' ../rows.json
}

@test "jq: texts come out as they were written" {
  needs jq
  coach review scorecard --format json >../rows.json
  jq -r '.[] | select(.goal == "odd") | .name' ../rows.json >../name
  printf 'a, "b"\n c;\td \\ %s \xe2\x80\xa8 \xf0\x9f\x98\x80 \xc4\x87 \n' "''" | diff - ../name
}

@test "JSON Lines: one object a line, the same as in the array" {
  needs jq
  coach review scorecard --format json | jq -c '.[]' >../array
  coach review scorecard --format jsonl >../lines
  jq -c . ../lines | diff ../array -
  (($(wc -l <../lines) == $(wc -l <../array)))
}

@test "jq picks rows, and coach takes them as readings" {
  needs jq
  commit_all
  coach review scorecard --long --format jsonl |
    jq -c 'select(.goal == "on-time" and .date == "2026-03-13") | .date = "2026-03-14"' |
    coach goal record --from - 2>../said
  grep -q '^1 reading written' ../said
  git diff -U0 | grep '^[-+] ' | diff - <(echo '+      2026-03-14: 85')
}

@test "head: the first rows, and not a word on stderr" {
  coach review scorecard --long --format csv 2>../said | head -n 1 >../first
  diff - ../first <<<'person,goal,kpi,date,week,value,note'
  [[ ! -s ../said ]]
}

@test "head: of far more rows than a pipe holds" {
  local count
  for count in {1..40}; do
    cp people/jordan/goals/on-time.yaml "people/jordan/goals/copy-$count.yaml"
  done
  # some hundred lines of notes of some thousand letters
  sed -i "s/\(2026-03-13\): 85/\1: {value: 85, note: $(printf '%03000d' 0)}/" \
    people/jordan/goals/copy-*.yaml
  coach review scorecard --long --format csv >../whole 2>/dev/null
  (($(wc -c <../whole) > 100000))
  coach review scorecard --long --format csv 2>../said | head -n 3 >../first
  head -n 3 ../whole | diff - ../first
  [[ ! -s ../said ]]
}

@test "TSV: a line a row, for cut and awk" {
  coach review scorecard --format tsv >../rows
  coach review scorecard --format json >../rows.json
  (($(wc -l <../rows) == $(grep -c '"goal"' ../rows.json) + 1))
  awk -F '\t' 'NR == 1 { columns = NF } NF != columns { exit 1 }' ../rows
  cut -f 4 ../rows | grep -qF "a, \"b\"\\n c;\\td \\\\ ''"
}

@test "xargs: names go from one command into the next" {
  coach person list --columns person --no-header --format tsv |
    xargs -I {} coach goal list 'person:{}' --columns person --no-header --format tsv |
    sort -u >../owners
  coach goal list --columns person --no-header --format tsv | sort -u | grep -v '^team$' |
    diff - ../owners
}

@test "Markdown: a table of as many columns everywhere" {
  coach review scorecard --format md >../table
  # a bar in a text is written \|
  sed 's/\\|//g' ../table | awk -F '|' '/^\|/ { if (!columns) columns = NF; if (NF != columns) exit 1
    rows++ } END { exit rows < 10 }'
}
