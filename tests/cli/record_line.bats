# `goal record` in files that people wrote: one added line, and all else as it was.

load helper
load team

setup() {
  coach_setup
  team jordan
}

# goal: the goal's file, from stdin; committed, so that git shows what a command changes in it
goal() {
  put people/jordan/goals/goal.yaml
  commit_all
}

# Only the lines that changed, - and +, without their places
changes() {
  git diff -U0 --no-color | sed '1,/^@@/d; /^@@/d'
}

# record DATE VALUE: the file is sound afterwards
record() {
  expect 0 coach goal record jordan/goal "$2" --date "$1"
  expect 0 check_files
}

@test "behind the last reading, with every comment as it was" {
  goal <<'END'
# Jordan's first goal

goal:   Raise on-time delivery     # the words are Jordan's
start:  2026-01-05
due:    2026-03-30
kpis:
- id:       rate                   # from the weekly report
  "name":   'On-time delivery'
  baseline: 65
  target:   90
  # Fridays, before lunch
  readings:
    2026-01-09:  66                # slow start
    # two slipped on a vendor
    2026-01-16:  70

# nothing else
END
  record 2026-01-23 69
  [ "$(changes)" = "+    2026-01-23: 69" ]
  [ "$(numstat)" = "1 0 people/jordan/goals/goal.yaml" ]
  grep -A1 '2026-01-16' people/jordan/goals/goal.yaml | tail -1 | grep -q 2026-01-23
}

@test "between two others, in order of date" {
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    readings:
      2026-01-09: 66
      2026-01-23: 69   # the third
END
  record 2026-01-16 70
  [ "$(changes)" = "+      2026-01-16: 70" ]
  [ "$(sed -n 10p people/jordan/goals/goal.yaml)" = "      2026-01-16: 70" ]
}

@test "before all others" {
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    readings:
      # the first Friday
      2026-01-09: 66
END
  record 2026-01-06 65
  [ "$(changes)" = "+      2026-01-06: 65" ]
}

@test "a reading with a note among readings that are maps, flow and block" {
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    readings:
      2026-01-09: {value: 66, note: slow}   # flow
      2026-01-16:
        value: 70
        note: |
          two slipped
          on a vendor
      2026-01-30: 73
END
  expect 0 coach goal record goal 69 --date 2026-01-23 --note "all three: late"
  [ "$(changes)" = '+      2026-01-23: {value: 69, note: "all three: late"}' ]
}

@test "a KPI without readings gets the key and its line" {
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    every: week
milestones:
  - {id: m, what: M}
END
  record 2026-01-09 66
  [ "$(changes)" = $'+    readings:\n+      2026-01-09: 66' ]
}

@test "an empty readings: takes its first line" {
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    readings:           # none yet
    baseline: 65
    target: 90
END
  record 2026-01-09 66
  [ "$(changes)" = "+      2026-01-09: 66" ]
}

@test "readings: {} and ~ are replaced, and only that line" {
  for empty in '{}' '~' 'null'; do
    rm -rf .git
    goal <<END
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    readings: $empty
    every: week
END
    record 2026-01-09 66
    [ "$(git diff --numstat | cut -f2)" -le 1 ]
    expect 0 coach goal record goal 66 --date 2026-01-09
    [[ $stderr == *"there already"* ]]
  done
}

@test "readings as one flow mapping grow in their line" {
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: rate, baseline: 65, target: 90, readings: {2026-01-09: 66, 2026-01-23: 69}}  # short
END
  record 2026-01-16 70
  [ "$(changes | grep '^+')" = \
    "+  - {id: rate, baseline: 65, target: 90, readings: {2026-01-09: 66, 2026-01-16: 70, 2026-01-23: 69}}  # short" ]
  [ "$(numstat)" = "1 1 people/jordan/goals/goal.yaml" ]
}

@test "readings as a flow mapping over several lines get one more" {
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    readings: {
      2026-01-09: 66,   # slow
      2026-01-23: 69,
      }
END
  record 2026-01-16 70
  [ "$(numstat)" = "1 0 people/jordan/goals/goal.yaml" ]
  record 2026-01-30 73
  [ "$(numstat)" = "2 0 people/jordan/goals/goal.yaml" ]
}

@test "a reference that is broken elsewhere is no reason not to record" {
  on_time '2026-01-09: 66'
  echo 'proposed_by: anna' >>people/jordan/goals/on-time.yaml
  commit_all
  expect 0 coach goal record jordan/on-time/rate 70 -d 2026-01-16
  [ "$(numstat)" = '1 0 people/jordan/goals/on-time.yaml' ]
  expect 1 coach check --rules D7
}

@test "CRLF stays CRLF" {
  printf '%s\r\n' 'goal: A goal' 'start: 2026-01-05' 'due: 2026-03-30' 'kpis:' '  - id: rate' \
    '    baseline: 65' '    target: 90' '    readings:' '      2026-01-09: 66' | goal
  record 2026-01-16 70
  [ "$(changes)" = $'+      2026-01-16: 70\r' ]
  [ "$(grep -c $'\r$' people/jordan/goals/goal.yaml)" = 10 ]
}

@test "a byte order mark stays, and stays alone" {
  printf '\xef\xbb\xbfgoal: A goal\nstart: 2026-01-05\ndue: 2026-03-30\nkpis:\n  - id: rate\n    baseline: 65\n    target: 90\n' | goal
  record 2026-01-09 66
  [ "$(head -c3 people/jordan/goals/goal.yaml)" = $'\xef\xbb\xbf' ]
  [ "$(grep -c $'\xef\xbb\xbf' people/jordan/goals/goal.yaml)" = 1 ]
}

@test "a file without a final newline: the line before it is not lost" {
  printf 'goal: A goal\nstart: 2026-01-05\ndue: 2026-03-30\nkpis:\n  - id: rate\n    baseline: 65\n    target: 90\n    readings:\n      2026-01-09: 66' | goal
  record 2026-01-16 70
  [ "$(tail -2 people/jordan/goals/goal.yaml)" = $'      2026-01-09: 66\n      2026-01-16: 70' ]
}

@test "tabs in comments and behind values" {
  printf 'goal: A goal\t# the\tgoal\nstart: 2026-01-05\ndue: 2026-03-30\nkpis:\n  - id: rate\n    baseline: 65\n    target: 90\n    readings:\n      2026-01-09: 66\t# tab\n#\tat the end\n' | goal
  record 2026-01-16 70
  [ "$(changes)" = "+      2026-01-16: 70" ]
}

@test "the second of two KPIs, and a goal that follows other text" {
  goal <<'END'
---
# a document of its own
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    readings:
      2026-01-09: 66

  - id: hours     # second

    baseline: 55
    target: 45
    readings:

      2026-01-09: 55

x-own: {kept: [as, it, "is"]}
...
END
  expect 0 coach goal record goal/hours 54 --date 2026-01-16
  [ "$(changes)" = "+      2026-01-16: 54" ]
  expect 0 coach goal record goal/rate 70 --date 2026-01-16
  [ "$(numstat)" = "2 0 people/jordan/goals/goal.yaml" ]
}

# The note comes back as it was given: from coach, and from another YAML reader.
@test "notes come back unchanged" {
  needs python3
  needs jq
  python3 -c 'import yaml' || skip "python3-yaml is not installed"
  goal <<'END'
goal: A goal
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    baseline: 65
    target: 90
    readings:
      2026-01-09: 66
END
  local day=10 typed=0 notes=(
    'two slipped' 'it is 80%: late' "it's #1" ' # no comment' '"quoted"' "'quoted'" '- a dash'
    '--- and three' '? a key' ': a colon' '{a: b}' '[a, b]' '&a' '*a' '!a' '%a' '@a' '`a`' '| x'
    '> x' 'no' 'yes' 'null' '~' '1_000' '0x1F' '12:30' '2026-01-09' '.5' 'true' ' lead' 'trail '
    $'two\nlines' $'a\ttab' $'a\nb\n' $'\n' 'Größe 日本 😀' 'back\slash' $'\u00a0' 'a, b' 'x: y, z'
    'a #b' 'end:' '=1+1' "$(printf 'x%.0s' {1..300})"
  )
  for note in "${notes[@]}"; do
    jq -cn --arg note "$note" --arg day "$(printf '2026-%02d-%02d' $((1 + day / 28)) $((1 + day % 28)))" \
      '{goal: "jordan/goal", date: $day, value: 70, note: $note}'
    day=$((day + 1))
  done >rows.jsonl
  expect 0 coach goal record --from rows.jsonl
  for note in "${notes[@]:0:8}"; do # typed, the same again is no change
    expect 0 coach goal record goal 70 --date 2026-01-$((10 + ++typed)) --note "$note"
    [[ $stderr == *"there already"* ]]
  done
  expect 0 check_files
  printf '%s\0' "${notes[@]}" >notes
  coach review scorecard --long --format json --as-of 2026-12-31 >long.json
  python3 - <<'END'
import json, yaml
given = open("notes", encoding="utf-8").read().split("\0")[:-1]
goal = yaml.safe_load(open("people/jordan/goals/goal.yaml", encoding="utf-8"))
read = [r["note"] for r in goal["kpis"][0]["readings"].values() if isinstance(r, dict)]
told = [row["note"] for row in json.load(open("long.json"))][1:]
for wanted, others, by_coach in zip(given, read, told):
    assert wanted == others == by_coach, (wanted, others, by_coach)
assert len(given) == len(read) == len(told), (len(given), len(read), len(told))
END
}
