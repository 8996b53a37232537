# What a person sees on a terminal: colour, widths, and never what a file would do to it.

load helper
load team

setup() {
  coach_setup
  needs python3
  team jordan
  put people/ana/person.yaml <<<$'name: Ana Peña\nrole: Events and production lead'
  put people/wei/person.yaml <<<$'name: 王晓雨\nrole: Client service'
  put people/zoe/person.yaml <<<$'name: Zoe\u0308 Bjørnsen\nrole: 🚀 launches'
  on_time "2026-02-27: 75" "2026-03-27: 88"
  put people/wei/goals/briefs-without-a-name.yaml <<'END'
goal: 把没有简报的请求从 45% 降到 10%
start: 2026-01-05
due: 2026-03-30
kpis:
  - {id: no-brief, unit: requests a week, baseline: 45, target: 10, readings: {2026-03-27: 40}}
END
}

# terminal COLUMNS WORDS...: coach on a terminal of this width
terminal() {
  local columns=$1
  shift
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" "$columns" coach "$@" </dev/null
}

# fits COLUMNS FILE: no line is wider than the terminal, counted as terminals do.
fits() {
  python3 - "$1" "$2" <<'END'
import sys, unicodedata
for line in open(sys.argv[2], encoding="utf-8"):
    wide = sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in line.rstrip("\n"))
    assert wide <= int(sys.argv[1]), (wide, line)
    assert line == line.rstrip() + "\n", line
END
}

@test "columns are aligned by what a terminal shows, not by bytes" {
  terminal 80 --color never person list
  expect_output <<'END'
person  name          role                        coach  active goals
ana     Ana Peña      Events and production lead                    0
jordan  Jordan                                                      1
wei     王晓雨        Client service                                1
zoe     Zoë Bjørnsen  🚀 launches                                   0
END
}

@test "tables and pages fit a window of 80 columns" {
  local words
  for words in 'person list' 'goal list' 'goal gap' 'review scorecard' 'goal tree' \
    'goal show on-time' 'person show wei' 'person plan wei' 'goal explain on-time' \
    status 'session prep wei' 'session roadmap wei' 'session calendar'; do
    # shellcheck disable=SC2086
    terminal 80 --color never $words
    cat "$BATS_TEST_TMPDIR/stdout" >>all
  done
  fits 80 all
}

@test "tables and pages fit windows of 60 and 120 columns" {
  local width words
  for width in 60 120; do
    for words in 'review scorecard' 'goal list' 'goal show on-time' 'session prep wei' \
      'session roadmap wei' 'session calendar'; do
      # shellcheck disable=SC2086
      terminal $width --color never $words
      cat "$BATS_TEST_TMPDIR/stdout" >>"all-$width"
    done
    fits $width "all-$width"
  done
}

@test "long texts are cut with an ellipsis, wide characters whole" {
  terminal 66 --color never goal list
  expect_output <<'END'
person  goal             stateme…  due         progress  status
jordan  on-time          Raise o…  2026-03-30       92%  on-track
wei     briefs-without…  把没有…   2026-03-30       14%  off-track
END
}

@test "a window too narrow for all columns leaves out those that can be spared" {
  terminal 60 --color never review scorecard
  expect_output <<'END'
person  goal              kpi       gap  progress  status
jordan  on-time           rate        2       92%  on-track
wei     briefs-without-…  no-brief   30       14%  off-track
END
  # but not one that was asked for
  terminal 20 --color never review scorecard --columns goal,expected,trend,status
  [ "${lines[0]}" = "goal          expected  trend  status" ]
}

@test "of a long line the words of a finding and what is around them fit the window" {
  put people/ana/goals/calls.yaml <<'END'
goal: Answer 95% of calls within an hour by 30 March 2026
start: 2026-01-05
due: 2026-03-30
milestones:
  - {id: phones, what: A telephone on every desk and one in the workshop, due: 2026-02-30}
END
  TERM=xterm expect 1 python3 "$COACH_ROOT/tests/cli/terminal.py" 60 coach --color never check \
    --rules D </dev/null
  cp "$BATS_TEST_TMPDIR/stdout" all
  fits 60 all
  expect_output <<'END'
people/ana/goals/calls.yaml:5:80: error: '2026-02-30' is not
    a day of the calendar [D3]
    5 | …ery desk and one in the workshop, due: 2026-02-30}
      |                                         ^~~~~~~~~~
      = help: that month goes from 01 to 28
END
}

@test "behind a pipe nothing is cut and nothing coloured" {
  TERM=xterm expect 0 coach goal list
  expect_output <<'END'
person  goal                   statement                                                due         progress  status
jordan  on-time                Raise on-time delivery from 65% to 90% by 30 March 2026  2026-03-30       92%  on-track
wei     briefs-without-a-name  把没有简报的请求从 45% 降到 10%                          2026-03-30       14%  off-track
END
}

@test "colour marks the status, and never a name" {
  terminal 100 goal list
  [ "$(grep -o $'\e\\[[0-9;]*m[^\e]*' <<<"$output" | sort -u)" = \
    $'\e[0m\n\e[31moff-track\n\e[32mon-track' ]
}

# colors VARIABLE=VALUE... -- OPTION...: how many escape codes are in the goal list
colors() {
  local settings=()
  while [ "$1" != -- ]; do
    settings+=("$1")
    shift
  done
  shift
  env TERM=xterm "${settings[@]}" "$@" goal list </dev/null | grep -c $'\e' || true
}

@test "--color, NO_COLOR, CLICOLOR_FORCE, and then whether it is a terminal" {
  local tty=(python3 "$COACH_ROOT/tests/cli/terminal.py" 100 coach)
  [ "$(colors -- coach)" = 0 ]
  [ "$(colors -- "${tty[@]}")" = 2 ]
  [ "$(colors TERM=dumb -- "${tty[@]}")" = 0 ]
  [ "$(colors NO_COLOR=1 -- "${tty[@]}")" = 0 ]
  [ "$(colors NO_COLOR= -- "${tty[@]}")" = 2 ]
  [ "$(colors CLICOLOR_FORCE=1 -- coach)" = 2 ]
  [ "$(colors CLICOLOR_FORCE=0 -- coach)" = 0 ]
  [ "$(colors NO_COLOR=1 CLICOLOR_FORCE=1 -- coach)" = 0 ]
  [ "$(colors NO_COLOR=1 -- coach --color always)" = 2 ]
  [ "$(colors CLICOLOR_FORCE=1 -- "${tty[@]}" --color never)" = 0 ]
  [ "$(colors -- coach --color auto)" = 0 ]
}

@test "an unknown --color is wrong usage" {
  expect 2 coach goal list --color sometimes
  expect_stderr <<'END'
coach goal list: unknown value 'sometimes' for --color
  = help: one of auto, always, never
END
}

@test "complaints are coloured on a terminal's stderr only if asked for here" {
  echo 'whi: x' >>people/jordan/goals/on-time.yaml
  expect 1 coach check --color always
  [[ $output == *$'\e[1;31merror:\e[0m'* ]]
  expect 3 coach goal list --color always
  [[ $stderr == *$'\e[1;31merror:\e[0m'* ]]
  expect 1 coach check
  [[ $output != *$'\e'* ]]
}
