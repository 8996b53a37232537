# What is wrong in a goal's file: its line and column, the rule, the excerpt with its caret, and
# what to do. The examples of every rule are in rules.bats; here it is what a person sees.

load helper
load team

setup() {
  coach_setup
  team jordan
}

# goal TEXT: the goal's file, its text as printf has it, behind a sound head of three lines
goal() {
  # shellcheck disable=SC2059
  printf "goal: A goal\nstart: 2026-01-05\ndue: 2026-03-30\n$1" | put people/jordan/goals/g.yaml
}

# says STATUS: what `check` prints for that one file is just what stands on stdin
says() {
  expect "$1" check_files
  diff -u --label expected --label check - \
    <(sed 's|^people/jordan/goals/||' "$BATS_TEST_TMPDIR/stdout")
}

# Y: the YAML that coach speaks

@test "Y1: not YAML" {
  goal 'why: late: again\n'
  says 1 <<'END'
g.yaml:4:10: error: ': ' inside an unquoted text [Y1]
    4 | why: late: again
      |          ^
      = help: put the text in quotes
END
  goal 'kpis: [{id: a\n'
  says 1 <<'END'
g.yaml:4:8: error: a '{' that is not closed [Y1]
    4 | kpis: [{id: a
      |        ^
      = help: close it with '}'
END
  goal 'why: "late\nsupports: me\n'
  says 1 <<'END'
g.yaml:4:6: error: a quote that is not closed [Y1]
    4 | why: "late
      |      ^
      = help: close it where the text ends
END
  goal 'just words\n'
  says 1 <<'END'
g.yaml:4:1: error: a line without ': ' [Y1]
    4 | just words
      | ^~~~~~~~~~
      = help: write 'key: value', or indent it deeper to go on with the text above
END
}

@test "Y1: a tab that indents, its caret below it" {
  goal '\twhy: late\n'
  says 1 <<'END'
g.yaml:4:1: error: a tab where YAML takes only spaces [Y1]
    4 |         why: late
      | ^
      = help: indent with spaces
END
}

@test "Y2: not UTF-8, and control characters, shown escaped" {
  goal 'why: caf\xe9 noir\n'
  says 1 <<'END'
g.yaml:4:9: error: the byte 0xE9 is not UTF-8 [Y2]
    4 | why: caf\xe9 noir
      |         ^
      = help: save the file as UTF-8
END
  goal 'why: a \x1b[31m b\n'
  says 1 <<'END'
g.yaml:4:8: error: a control character, U+001B [Y2]
    4 | why: a \x1b[31m b
      |        ^
      = help: delete it
END
}

@test "Y4: a second document, a directive" {
  goal '---\ngoal: Another\n'
  says 1 <<'END'
g.yaml:4:1: error: a second document [Y4]
    4 | ---
      | ^~~
      = help: move it to a file of its own, or delete the '---'
END
}

@test "Y5: anchors, aliases, tags and merge keys" {
  goal 'why: &late Late projects\n'
  says 1 <<'END'
g.yaml:4:6: error: an anchor, '&', which team files do not have [Y5]
    4 | why: &late Late projects
      |      ^~~~~~~~~~~~~~~~~~~
      = help: if '&' starts a text, put the text in quotes
END
  goal 'why: *late\n'
  says 1 <<'END'
g.yaml:4:6: error: an alias, '*', which team files do not have [Y5]
    4 | why: *late
      |      ^~~~~
      = help: if '*' starts a text, put the text in quotes
END
  goal 'why: !!str late\n'
  says 1 <<'END'
g.yaml:4:6: error: a tag, '!', which team files do not have [Y5]
    4 | why: !!str late
      |      ^~~~~~~~~~
      = help: if '!' starts a text, put the text in quotes
END
  goal '<<: {why: late}\n'
  says 1 <<'END'
g.yaml:4:1: error: a merge key, '<<', which team files do not have [Y5]
    4 | <<: {why: late}
      | ^~
      = help: write the keys out
END
}

@test "Y6: a key twice, with the place of the first" {
  goal 'why: late\nsupports: me\nwhy: later\n'
  says 1 <<'END'
g.yaml:6:1: error: the key 'why' twice in one map [Y6]
    6 | why: later
      | ^~~
      = help: it is on line 4 already
END
}

@test "Y10: a conflict that git left" {
  goal '<<<<<<< ours\nwhy: late\n=======\nwhy: slow\n>>>>>>> theirs\n'
  says 1 <<'END'
g.yaml:4:1: error: a conflict that git left [Y10]
    4 | <<<<<<< ours
      | ^~~~~~~
      = help: keep what is right of both sides and delete the lines with <<<<<<<, ======= and >>>>>>>
END
}

# D: fields

@test "D1: an unknown key, and the nearest" {
  goal 'suports: me\nquux: 1\nx-quux: 1\n'
  says 1 <<'END'
g.yaml:4:1: error: unknown key 'suports' [D1]
    4 | suports: me
      | ^~~~~~~
      = help: did you mean 'supports'?
g.yaml:5:1: error: unknown key 'quux' [D1]
    5 | quux: 1
      | ^~~~
      = help: start keys of your own with 'x-'
END
}

@test "D1: what a comma in braces cut off" {
  goal 'kpis:\n  - {id: a, baseline: 1, target: 2, readings: {2026-01-09: {value: 1, note: one, two}}}\n'
  expect 1 check_files
  [ "${lines[0]}" = "people/jordan/goals/g.yaml:5:82: error: unknown key 'two' [D1]" ]
  [ "${lines[3]}" = "      = help: a comma ends a value in { }: write numbers with a point, and texts in quotes" ]
}

@test "D2: what a goal needs while it is active" {
  put people/jordan/goals/g.yaml <<<'goal: A goal'
  says 1 <<'END'
g.yaml:1:1: error: a goal needs 'due' while it is active [D2]
    1 | goal: A goal
      | ^~~~~~~~~~~~
      = help: add 'due:' with a date, YYYY-MM-DD
g.yaml:1:1: error: a goal needs 'start' while it is active [D2]
    1 | goal: A goal
      | ^~~~~~~~~~~~
      = help: add 'start:' with a date, YYYY-MM-DD
END
  echo 'state: draft' >>people/jordan/goals/g.yaml
  says 0 </dev/null
}

@test "D2: a draft may be closed as it is" {
  put people/jordan/goals/g.yaml <<<$'goal: A goal\nstate: draft'
  expect 0 coach goal close g
  diff - people/jordan/goals/g.yaml <<<$'goal: A goal\nstate: closed\nclosed: 2026-03-27'
  says 0 </dev/null
}

@test "K9: closed before it starts" {
  put people/jordan/goals/g.yaml <<<$'goal: A goal\nstate: closed\nstart: 2026-01-05\nclosed: 2025-03-27'
  expect 1 check_files
  [ "${lines[0]}" = "people/jordan/goals/g.yaml:4:9: error: closed, 2025-03-27, is before start, 2026-01-05: the goal was never active [K9]" ]
}

@test "D2: an empty file" {
  put people/jordan/goals/g.yaml </dev/null
  says 1 <<'END'
g.yaml:1:1: error: the file is empty: a goal needs 'goal' [D2]
    1 | 
      | ^
      = help: add 'goal:' with a text
END
}

@test "D3: numbers, dates and words that are none, each with its mending" {
  goal 'kpis:
  - id: a
    baseline: 65%%
    target: 1e3
    every: weekly
    actual: mean 14
    weight: -1
    readings: {2026-02-30: 1, 2026-1-5: 2, 2026-01-16: "3", 2026-01-23: 1_000}
'
  says 1 <<'END'
g.yaml:6:15: error: '65%' is not a number [D3]
    6 |     baseline: 65%
      |               ^~~
      = help: write 65 and put the unit into 'unit'
g.yaml:7:13: error: '1e3' is not a number [D3]
    7 |     target: 1e3
      |             ^~~
      = help: write it out, without an exponent
g.yaml:8:12: error: 'weekly' is not a cadence [D3]
    8 |     every: weekly
      |            ^~~~~~
      = help: did you mean 'week'?
g.yaml:9:13: error: 'mean 14' is not a way to take the actual value [D3]
    9 |     actual: mean 14
      |             ^~~~~~~
      = help: write last, or a mean of days such as mean 14d
g.yaml:10:13: error: '-1' is below 0 [D3]
   10 |     weight: -1
      |             ^~
      = help: write 0 or more
g.yaml:11:16: error: '2026-02-30' is not a day of the calendar [D3]
   11 |     readings: {2026-02-30: 1, 2026-1-5: 2, 2026-01-16: "3", 2026-01-23: 1_000}
      |                ^~~~~~~~~~
      = help: that month goes from 01 to 28
g.yaml:11:31: error: '2026-1-5' is not a date [D3]
   11 |     readings: {2026-02-30: 1, 2026-1-5: 2, 2026-01-16: "3", 2026-01-23: 1_000}
      |                               ^~~~~~~~
      = help: write 2026-01-05
g.yaml:11:56: error: "3" is a text, not a number [D3]
   11 |     readings: {2026-02-30: 1, 2026-1-5: 2, 2026-01-16: "3", 2026-01-23: 1_000}
      |                                                        ^~~
      = help: take the quotes away
g.yaml:11:73: error: '1_000' is not a number [D3]
   11 |     readings: {2026-02-30: 1, 2026-1-5: 2, 2026-01-16: "3", 2026-01-23: 1_000}
      |                                                                         ^~~~~
      = help: write 1000
END
}

@test "D3: a date in quotes is a text" {
  goal 'closed: "2026-03-01"\n'
  says 1 <<'END'
g.yaml:4:9: error: "2026-03-01" is a text, not a date [D3]
    4 | closed: "2026-03-01"
      |         ^~~~~~~~~~~~
      = help: take the quotes away
END
}

@test "D4: a map for a list, a text for a list, a list for a text" {
  goal 'kpis: {id: a}\nmilestones: soon\nwhy: [late]\n'
  says 1 <<'END'
g.yaml:4:7: error: a map where a list of KPIs belongs [D4]
    4 | kpis: {id: a}
      |       ^~~~~~~
      = help: start each with '- '
g.yaml:5:13: error: a text where a list of milestones belongs [D4]
    5 | milestones: soon
      |             ^~~~
      = help: start each with '- '
g.yaml:6:6: error: a list where a text belongs [D4]
    6 | why: [late]
      |      ^~~~~~
      = help: quote it if it is meant as it stands
END
}

@test "D5: an id twice, a date twice" {
  goal 'kpis:\n  - {id: a, keep: 1..2}\n  - {id: a, keep: 1..2}\n'
  says 1 <<'END'
g.yaml:6:10: error: id 'a' is there already, on line 5 [D5]
    6 |   - {id: a, keep: 1..2}
      |          ^
      = help: give each of the KPIs another id, or keep one of them
END
}

@test "D6: a date out of order is a warning" {
  goal 'kpis:
  - id: a
    keep: 1..2
    readings:
      2026-01-16: 1
      2026-01-09: 2
'
  says 0 <<'END'
g.yaml:9:7: warning: '2026-01-09' stands behind '2026-01-16' [D6]
    9 |       2026-01-09: 2
      |       ^~~~~~~~~~
      = help: move it up: readings stand in order of date
END
}

@test "D7: nobody of that name" {
  goal 'proposed_by: jordna\n'
  says 1 <<'END'
g.yaml:4:14: error: there is no person 'jordna' [D7]
    4 | proposed_by: jordna
      |              ^~~~~~
      = help: did you mean 'jordan'?
END
}

# D8: files

@test "D7, R2: what is in a file that cannot be read is there" {
  put goals/reliable.yaml <<<$'goal: Deliver\nstart: 2026-01-05\ndue: 2026-03-30'
  put team.yaml <<<$'coach: 1\nstrategy:\n  - {id: stay, aim: Keep our clients}'
  goal 'supports: team/reliable\nmoves: team/reliable/rate\n'
  put people/jordan/goals/h.yaml <<<$'goal: H\nstart: 2026-01-05\ndue: 2026-03-30\nsupports: stay'
  echo '{' >>goals/reliable.yaml
  echo '{' >>team.yaml
  expect 1 coach check --rules Y,D,R2 --format csv --columns file,rule --no-header
  expect_output <<<$'goals/reliable.yaml,Y1\nteam.yaml,Y1'
  # and what is in no file is not
  goal 'supports: team/relable\nmoves: team/relable/rate\n'
  expect 1 coach check --rules D,R2 --format csv --columns rule,message --no-header
  expect_output <<'END'
R2,there is no 'team/relable': the chain jordan/g -> team/relable breaks
D7,there is no goal 'team/relable/rate'
END
}

@test "D8: names that are almost right, links, and what is not read" {
  goal ''
  put people/Sam/person.yaml <<<'name: Sam'
  put people/jordan/gaols/a.yaml </dev/null
  put people/jordan/goals/Upper.yaml <<<'goal: A goal'
  put people/jordan/goals/old.yml <<<'goal: A goal'
  put people/jordan/goals/notes.txt <<<notes
  put peple/sam/person.yaml <<<'name: Sam'
  ln -s g.yaml people/jordan/goals/link.yaml
  expect 1 check_files
  expect_output <<'END'
people/Sam: error: no record belongs here under the name 'Sam' [D8]
      = help: rename it to 'sam'
people/jordan/gaols: error: no record belongs here under the name 'gaols' [D8]
      = help: rename it to 'goals'
people/jordan/goals/Upper.yaml: error: no record belongs here under the name 'Upper.yaml' [D8]
      = help: rename it to 'upper.yaml'
people/jordan/goals/link.yaml: error: a symlink is not followed [D8]
      = help: put what it leads to in its place
people/jordan/goals/notes.txt: warning: 'people/jordan/goals/notes.txt' is not read [D8]
      = help: goals/ holds one file a goal: ID.yaml
people/jordan/goals/old.yml: error: no record belongs here under the name 'old.yml' [D8]
      = help: rename it to 'old.yaml'
peple: warning: 'peple' is not read [D8]
      = help: rename it to 'people'
END
}

@test "D8: a person without a record, who is given one" {
  put people/lea/goals/g.yaml <<<$'goal: A goal\nstate: draft'
  expect 1 check_files
  expect_output <<'END'
people/lea/person.yaml: error: 'people/lea' has no person.yaml [D8]
      = help: make one with: coach person add NAME --id lea
END
  expect 0 coach person add Lea --id lea
  expect 0 check_files
}

@test "D8: a record in both trees" {
  goal ''
  put private/people/jordan/goals/g.yaml <people/jordan/goals/g.yaml
  expect 1 check_files
  grep -q '\[D8\]$' <<<"$output"
}

# K: what the arithmetic cannot work with

@test "K: a way of no length, no way at all, a way beside a line to hold" {
  goal 'kpis:
  - {id: a, baseline: 5, target: 5}
  - {id: b, baseline: 5}
  - {id: c, baseline: 5, keep: at-most 5}
  - {id: d, keep: 5..3}
'
  says 1 <<'END'
g.yaml:5:34: error: target of 'a' equals its baseline, 5 [K1]
    5 |   - {id: a, baseline: 5, target: 5}
      |                                  ^
      = help: to hold a value say 'keep: at-least ...', 'keep: at-most ...' or 'keep: LOW..HIGH' in place of baseline and target
g.yaml:6:5: error: 'b' has neither 'target' nor 'keep' [K2]
    6 |   - {id: b, baseline: 5}
      |     ^
      = help: add 'target: NUMBER', or 'keep: at-least NUMBER' to hold a line
g.yaml:7:23: error: 'baseline' beside 'keep' in 'c' [K2]
    7 |   - {id: c, baseline: 5, keep: at-most 5}
      |                       ^
      = help: remove 'keep' if the value is to move, baseline and target if it is to stay
g.yaml:8:19: error: no value is inside '5..3' [K6]
    8 |   - {id: d, keep: 5..3}
      |                   ^~~~
      = help: write 'keep: 3..5'
END
}

@test "K: readings and checkpoints outside the goal's time" {
  goal 'kpis:
  - id: a
    baseline: 1
    target: 2
    checkpoints: {2026-04-01: 2}
    readings:
      2026-01-04: 1
      2026-03-31: 2
'
  says 1 <<'END'
g.yaml:8:19: error: checkpoint of 'a' on 2026-04-01 is outside 2026-01-05..2026-03-30 [K5]
    8 |     checkpoints: {2026-04-01: 2}
      |                   ^
      = help: move the checkpoint, or revise the goal's dates with 'coach goal revise'
g.yaml:10:7: warning: reading of 'a' on 2026-01-04 never counts: it is before start, 2026-01-05 [K3]
   10 |       2026-01-04: 1
      |       ^
      = help: only readings from start to due count; others are shown beside the figures
g.yaml:11:7: warning: reading of 'a' on 2026-03-31 never counts: it is after due, 2026-03-30 [K3]
   11 |       2026-03-31: 2
      |       ^
      = help: only readings from start to due count; others are shown beside the figures
END
}

@test "K: due before start, and values that need too many digits" {
  put people/jordan/goals/g.yaml <<'END'
goal: A goal
start: 2026-03-30
due: 2026-01-05
kpis:
  - {id: a, baseline: 0.0001, target: 123456789012345}
END
  says 1 <<'END'
g.yaml:3:6: error: due, 2026-01-05, is before start, 2026-03-30: no figure can be computed [K8]
    3 | due: 2026-01-05
      |      ^~~~~~~~~~
      = help: start and due may be the same day, but not the other way round
g.yaml:5:39: error: '123456789012345' and the 4 decimal places of other values of 'a' need more than 18 digits [K4]
    5 |   - {id: a, baseline: 0.0001, target: 123456789012345}
      |                                       ^~~~~~~~~~~~~~~
      = help: use a larger unit, or fewer decimal places in all values of the KPI
END
}

# Excerpts

@test "carets stand below what they mean behind wide characters and tabs" {
  goal 'why: 日本 😀: x\n'
  says 1 <<'END'
g.yaml:4:10: error: ': ' inside an unquoted text [Y1]
    4 | why: 日本 😀: x
      |             ^
      = help: put the text in quotes
END
  goal 'kpis: [\t{id:\ta,\tkeep: x}]\n'
  says 1 <<'END'
g.yaml:4:23: error: 'x' is not a line to hold [D3]
    4 | kpis: [ {id:    a,      keep: x}]
      |                               ^
      = help: write at-least 95, at-most 5 or 20..30
END
}

@test "a byte order mark and CRLF do not shift an excerpt" {
  printf '\xef\xbb\xbfgole: A goal\r\n' | put people/jordan/goals/g.yaml
  expect 1 check_files
  sed -n 's|^people/jordan/goals/||p; /gole$/,+1p' <<<"$output" >said
  grep -q "^g.yaml:1:1: error: unknown key 'gole' \[D1\]$" said
  grep -qx '    1 | gole: A goal' <<<"$output"
}

# Records without what they need: reading goes on with the rest

# survives FILE TEXT...: with each of the texts in a file, every page comes, and check says where the
# file is not what it should be
survives() {
  local file=$1 text command
  shift
  for text; do
    # shellcheck disable=SC2059
    printf "$text" >"private/people/jordan/$file"
    for command in 'status' 'status jordan' 'person log jordan' 'person list' 'goal list' \
      'session prep jordan' 'review show jordan' 'review coach sam' 'review readiness' \
      'person task list' 'pip list' 'pip status jordan' 'pip gate jordan'; do
      # shellcheck disable=SC2086
      coach $command >page 2>said && status=0 || status=$?
      if ((status > 3)); then
        printf '%s with %q: exit status %s\n' "$command" "$text" "$status"
        cat said
        return 1
      fi
    done
    expect 1 coach check
    grep -q "^private/people/jordan/$file:.*error: .*\[D[0-9]*\]$" <<<"$output"
  done
}

@test "tasks that are not there stop nothing else" {
  acme
  survives tasks.yaml '' '~\n' 'tasks:\n' 'notes: x\n' 'tasks: {}\n' 'tasks:\n  - id:\n' \
    'tasks:\n  - {id: a}\n' 'tasks:\n  - {id: a, task: b, coach: {2026-02-05: }}\n'
}

@test "a review without its words stops nothing else" {
  acme
  survives reviews/2026-Q1.yaml '' '~\n' 'evidence: [{kind: a}]\n' 'self: {well: a}\n' \
    'manager: {by: , date: }\n' 'upward: x\n'
}

@test "a step without its day stops nothing else" {
  acme
  mkdir -p private/people/jordan/support
  survives support/2026-03-09.yaml '' '~\n' 'step: verbal\n' 'start: 2026-03-09\n' \
    'step: pip\nstart:\ntargets: [{value: 9}]\n' 'step: written\nstart: 2026-03-09\nhr: {who: a}\n'
}
