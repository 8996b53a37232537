# Control and bidi characters: a file may hold their escapes, and a terminal is never sent them.

load helper
load team

setup() {
  coach_setup
  needs python3
  team jordan
}

# terminal COLUMNS WORDS...: coach on a terminal of this width
terminal() {
  local columns=$1
  shift
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" "$columns" coach "$@" </dev/null
}

# A file cannot hold control characters, but for its escapes: "\e[2J" in double quotes.
hostile() {
  # bidi: right-to-left override; tag: an invisible letter
  local text='\e[2J\x07 \u202Ekcart\u202C \x9b31m'
  put people/jordan/goals/on-time.yaml <<END
goal: "Raise $text"
why: "why $text"
matters_to_me: "mine $text"
start: 2026-01-05
due: 2026-03-30
learned: "learned $text"
kpis:
  - id: rate
    name: "name $text"
    unit: "unit$text"
    source: "source $text"
    baseline: 65
    target: 90
    readings: {2026-03-27: {value: 88, note: "note $text"}}
milestones: [{id: m, what: "what $text"}]
habits: [{id: h, do: "do $text", when: "when $text", every: day}]
barriers: [{what: "barrier $text", outside: true, response: "response $text"}]
support: [{kind: "kind $text", what: "support $text"}]
revised: [{date: 2026-02-01, key: goal, was: "was $text", now: "now $text", why: "revised $text"}]
END
  put people/jordan/person.yaml <<END
name: "Jordan $text"
role: "role $text"
focus: "focus $text"
motivators: ["motivators $text"]
strengths: ["strengths $text"]
END
  cat >>team.yaml <<END
strategy: [{id: aim, aim: "aim $text", whose: "whose $text"}]
END
}

# No control character but the line feed, nothing that turns the direction of text.
harmless() {
  python3 - "$1" <<'END'
import re, sys
text = open(sys.argv[1], encoding="utf-8", newline="").read()
found = re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text)
assert not found, repr(text[max(0, found.start() - 60):found.end() + 20])
END
}

@test "control and bidi characters from files are shown escaped, never sent" {
  hostile
  local words
  for words in 'goal list' 'goal show on-time' 'goal explain on-time' 'goal tree' 'goal gap' \
    'person list' 'person show jordan' 'review scorecard' 'check' \
    'review scorecard --format csv' 'review scorecard --format md --columns name,note,outside' \
    'review scorecard --format jsonl'; do
    # shellcheck disable=SC2086
    terminal 200 --color never $words
    cat "$BATS_TEST_TMPDIR/stdout" "$BATS_TEST_TMPDIR/stderr" >>shown
  done
  harmless shown
  terminal 200 --color never goal list
  grep -qF 'Raise \x1b[2J\x07 \u202ekcart\u202c \u009b31m' <<<"$output"
}

@test "in complaints, too" {
  hostile
  printf '"x\\e[2J\\u202E": 1\n' >>people/jordan/goals/on-time.yaml
  echo 'proposed_by: "\e[2J"' >>people/jordan/goals/on-time.yaml
  TERM=xterm expect 3 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach goal list </dev/null
  harmless "$BATS_TEST_TMPDIR/stderr"
  expect 2 coach goal show $'\e[2J\u202e'
  harmless "$BATS_TEST_TMPDIR/stderr"
  expect 2 coach goal list $'status:\e[2J'
  harmless "$BATS_TEST_TMPDIR/stderr"
}

@test "data behind a pipe is the text as it is" {
  hostile
  expect 0 coach goal list --format json --columns statement
  [ "$(jq -r '.[0].statement' <<<"$output")" = $'Raise \e[2J\x07 \u202ekcart\u202c \u009b31m' ]
}
