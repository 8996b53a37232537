# What the program says of itself: rules, schemas, completion.

load helper
load team

@test "help RULE explains it with an example" {
  expect 0 coach help K3
  [ "${lines[0]}" = "K3 (warning): a reading that never counts" ]
  grep -qx 'speaks here' <<<"$output"
  grep -qx 'passes' <<<"$output"
  cp "$BATS_TEST_TMPDIR/stdout" upper
  expect 0 coach help k3
  expect_output <upper
}

@test "every rule that check names is explained" {
  team jordan
  put people/jordan/goals/g.yaml <<'END'
goal: Improve communication
start: 2026-03-30
due: 2026-01-05
whi: x
kpis: [{id: a}, {id: b, keep: 2..1}]
END
  expect 1 coach check --format csv --no-header --columns rule
  local rules=$output
  [ "$(wc -l <<<"$rules")" -gt 4 ]
  for rule in $rules; do
    expect 0 coach help "$rule"
    [[ ${lines[0]} == "$rule ("* ]]
  done
}

@test "help on nothing known suggests" {
  expect 2 coach help nope
  expect_stderr <<'END'
coach help: no help on 'nope'
  = help: coach help lists commands and topics, coach help rules the rules
END
  expect 2 coach help coachng
  [ "${stderr_lines[1]}" = "  = help: did you mean 'coaching'?" ]
  expect 2 coach help goal recrd
  [ "${stderr_lines[1]}" = "  = help: did you mean 'record'?" ]
}

@test "a noun is introduced with all of its verbs, in the usage and in coach(1)" {
  local noun verb line page
  coach help | sed -n '/^Commands/,/^$/p' >usage
  for noun in $(coach completion words -- ''); do
    line=$(grep "^  $noun " usage)
    page=$(awk -v item=".It Ic $noun" '$0 == item { on = 1; next } /^\.It/ { on = 0 } on' \
      "$COACH_ROOT/man/coach.1")
    for verb in $(coach "$noun" -h | sed -n '/^Verbs/,/^$/s/^  \([a-z]*\) .*/\1/p'); do
      grep -qw "$verb" <<<"${line#"  $noun"}" || { echo "usage of coach: $noun $verb" && false; }
      grep -qw "$verb" <<<"$page" || { echo "coach(1): $noun $verb" && false; }
    done
  done
}

# Topics

@test "help lists the topics, and each has help" {
  expect 0 coach help
  local topic topics
  topics=$(sed -n '/^Topics/,/^$/s/^  \([a-z]*\)  .*/\1/p' <<<"$output")
  diff <(printf '%s\n' coaching kpi files rules) - <<<"$topics"
  for topic in $topics; do
    expect 0 coach help "$topic"
    [ -n "$output" ]
    expect_quiet
  done
  expect 0 coach help kpi
  expect_output <<'END'
kpi: how each figure is computed

    man coach-kpi
    coach goal explain GOAL
END
}

@test "help coaching: the method in one page, without a team" {
  expect 0 coach help coaching
  expect_quiet
  ((${#lines[@]} > 60 && ${#lines[@]} < 160))
  [ "$(wc -w <<<"$output")" -lt 1200 ]
}

@test "the method has its terms, each once" {
  expect 0 coach help coaching --format tsv --no-header --columns term
  cp "$BATS_TEST_TMPDIR/stdout" terms
  while read -r term; do
    grep -qx "$term" terms || { echo "not there: $term" && false; }
  done <<'END'
planning
supporting
reviewing
coaching
training
mentoring
managing
SMART
lag and lead
skill and will
GROW
laser
SBI
AIDA
micro-habit
review
twelve weeks
the path
gate
END
  [ "$(sort terms | uniq -d)" = "" ]
}

@test "help TERM: what it is, and what to type, in any case" {
  expect 0 coach help AIDA
  [ "${lines[0]}" = AIDA ]
  [[ ${lines[-1]} == "  coach feedback give PERSON --action TEXT"* ]]
  cp "$BATS_TEST_TMPDIR/stdout" upper
  expect 0 coach help aida
  [ "${lines[0]}" = AIDA ]
  expect_output <upper
  expect 0 coach help skill and will
  [[ ${lines[-1]} == "  coach person task add "* ]]
}

@test "help COMMAND is its usage, also where a term has its name" {
  for noun in $(coach completion words -- ''); do
    coach "$noun" -h >usage
    expect 0 coach help "$noun"
    expect_output <usage
  done
}

records='team person goal session feedback round journal review pip tasks'

@test "schema: each record as JSON Schema, which is JSON, and installed" {
  needs jq
  sed -n 's/^foreach(record \(.*\))/\1/p' "$COACH_ROOT/CMakeLists.txt" | tr ' ' '\n' | sort >installed
  tr ' ' '\n' <<<"$records" | sort | diff - installed
  for record in $records; do
    expect 0 coach schema $record
    expect_quiet
    jq -e '."$schema" and .type == ["object"] and .properties' <<<"$output" >/dev/null
  done
  expect 2 coach schema gaol
  [ "${stderr_lines[0]}" = "coach schema: no record 'gaol'" ]
  expect 2 coach schema goals
  [ "${stderr_lines[1]}" = "  = help: did you mean 'goal'?" ]
}

@test "schema: the keys of all records, as rows" {
  expect 0 coach schema --format csv --columns record,key,required
  grep -qx 'goal,goal,true' <<<"$output"
  grep -qx 'reading,value,true' <<<"$output"
  grep -qx 'kpi,pulls_against,false' <<<"$output"
}

@test "schema: the example's files are valid, and a mistake is not" {
  needs python3
  python3 -c 'import jsonschema, yaml' || skip "python3-jsonschema or python3-yaml is not installed"
  acme
  COACH_USER=sam coach pip open jordan --step verbal --due +4w --target jordan/on-time/rate=90
  for record in $records; do
    coach schema $record >"../$record.json"
  done
  cat >../valid.py <<'END'
import glob, json, jsonschema, re, yaml

class Texts(yaml.SafeLoader):
    """As YAML 1.2 has them, dates and times of day are texts."""

Texts.yaml_implicit_resolvers = {
    key: [item for item in items if item[0][len("tag:yaml.org,2002:"):] not in ("timestamp", "int")]
    for key, items in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Texts.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("[-+]?[0-9]+$"), "-+0123456789")

def valid(record, path):
    schema = json.load(open("../%s.json" % record))
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    with open(path, encoding="utf-8") as file:
        return not list(validator(schema).iter_errors(yaml.load(file, Texts)))

folders = {"goals": "goal", "sessions": "session", "feedback": "feedback", "rounds": "round",
           "journal": "journal", "reviews": "review", "support": "pip"}
files = [("team", "team.yaml")]
files += [("person", path) for path in glob.glob("people/*/person.yaml")]
files += [("tasks", path) for path in glob.glob("private/people/*/tasks.yaml")]
for folder, record in folders.items():
    found = glob.glob("**/%s/*.yaml" % folder, recursive=True)
    assert found, folder
    files += [(record, path) for path in found]
for record, path in files:
    assert valid(record, path), path
for mistake in ["whi: x", "start: soon", "due: 5", "kpis: x", "kpis: [{baseline: 5}]", "state: open",
                "kpis: [{id: a, readings: {soon: 5}}]", "closed: true"]:
    with open("mistake.yaml", "w") as file:
        file.write("goal: A goal\nstart: 2026-01-05\ndue: 2026-03-30\n".replace(
            mistake.split(":")[0] + ": 2026", "x-was: 2026") + mistake + "\n")
    assert not valid("goal", "mistake.yaml"), mistake
END
  python3 ../valid.py
}

# Completion

words() {
  expect 0 coach completion words -- "$@"
  expect_quiet
}

@test "completion: commands, verbs, options and names" {
  team ana jordan
  on_time
  words go
  expect_output <<<goal
  words goal re
  grep -qx record <<<"$output"
  grep -qx revise <<<"$output"
  words goal record --re
  expect_output <<<--replace
  words goal list --co
  expect_output <<<$'--columns\n--color'
  words goal show jordan/
  expect_output <<<jordan/on-time
  words person show ''
  expect_output <<<$'ana\njordan'
}

@test "completion: what there is help on" {
  words help co
  expect_output <<<$'completion\ncoaching'
  words help goal re
  expect_output <<<$'record\nrevise'
}

@test "completion: outside a team directory, silent" {
  words goal show ''
  [ -z "$output" ]
}

@test "completion: a script for each shell" {
  for shell in bash zsh fish; do
    expect 0 coach completion $shell
    [ -n "$output" ]
  done
  bash -n <(coach completion bash)
  expect 2 coach completion nosh
  expect_stderr <<'END'
coach completion: no completion for 'nosh'
  = help: one of bash, zsh, fish
END
}
