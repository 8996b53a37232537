# People: added, listed, shown, archived.

load helper
load team

setup() {
  coach_setup
  team jordan
  commit_all
}

@test "add prints the id made from the name" {
  expect 0 coach person add 'Zoë Bjørnsen'
  expect_output <<<zoe-bjornsen
  diff - people/zoe-bjornsen/person.yaml <<<'name: Zoë Bjørnsen'
  expect 0 coach person add "François d'Épée-Łukasik"
  expect_output <<<francois-d-epee-lukasik
}

@test "add with all that is known" {
  expect 0 coach person add 'Ana Peña' --id ana --role 'Events lead: "A"' --email ana@example.org \
    --coach jordan --joined 2024-03
  expect_output <<<ana
  diff - people/ana/person.yaml <<'END'
name: Ana Peña
role: "Events lead: \"A\""
email: ana@example.org
coach: jordan
joined: 2024-03-01
END
  expect 0 check_files
}

@test "the same name again gets -2, a given id that is taken is refused" {
  expect 0 coach person add Jordan
  expect_output <<<jordan-2
  expect 1 coach person add 'Jordan Reyes' --id jordan
  expect_stderr <<<"coach: error: there is a 'jordan' already [C3]"
  [ "$(cat people/jordan/person.yaml)" = "name: Jordan" ]
}

@test "a name that leaves nothing needs --id" {
  expect 2 coach person add '王晓雨'
  expect_stderr <<'END'
coach: error: '王晓雨' leaves nothing to make an id of [C2]
      = help: give one with --id, or in a column id
END
  expect 0 coach person add '王晓雨' --id xiaoyu
}

@test "team and me are nobody's ids, given or made" {
  for name in Team me; do
    expect 2 coach person add "$name"
    expect_stderr <<END
coach: error: '$name' would have the id '${name,,}', which is nobody's own [C2]
      = help: give another with --id, or in a column id
END
    expect 2 coach person add Ana --id "${name,,}"
    expect_stderr <<END
coach: error: '${name,,}' is no id for a person [C2]
      = help: lower case letters, digits and '-', at most 64; 'team' and 'me' are taken
END
  done
  expect 2 coach person add Team --id 'Big Team'
  [ "${stderr_lines[0]}" = "coach: error: 'Big Team' is no id for a person [C2]" ]
  expect 0 coach person add Team --id bigteam
  expect 2 coach init acme --manager Me
  [ "${stderr_lines[0]}" = "coach init: 'Me' would have the id 'me', which is nobody's own" ]
  [ ! -e acme ]
}

@test "an unknown coach is refused, with the nearest" {
  expect 2 coach person add Ana --coach jordna
  expect_stderr <<'END'
coach: error: nobody has the id 'jordna' [C2]
      = help: did you mean 'jordan'?
END
  [ ! -e people/ana ]
}

@test "a date that is none, an address that is none, an empty name" {
  expect 2 coach person add Ana --joined soon
  [ "${stderr_lines[0]}" = "coach: error: 'soon' is no date [C2]" ]
  expect 2 coach person add ''
  expect 2 coach person add Ana --email 'not an address'
  [ ! -e people/ana ]
}

@test "many at once, who may coach each other; all or none" {
  expect 0 coach person add --from - <<<$'name,role,coach\nAna Peña,Lead,sam\nSam,Head,'
  expect_output <<<$'ana-pena\nsam'
  expect 0 check_files
  expect 2 coach person add --from - <<<$'name,coach\nLea,sam\nLeo,lae\n,sam'
  grep error: <<<"$stderr" >errors
  diff -u - errors <<'END'
stdin:3:5: error: nobody has the id 'lae' [C2]
stdin:4:1: error: a person needs a name [C2]
END
  [ ! -e people/lea ]
}

@test "an import may be repeated, but not with other values" {
  rows=$'name,role,joined\nBob,Lead,2024-03\nBob,Host,\nAna,,\nAna,,'
  expect 0 coach person add --from - <<<"$rows"
  expect_output <<<$'bob\nbob-2\nana'
  expect_stderr <<<'3 added, 1 there already'
  git add -A && git commit -qm people
  expect 0 coach person add --from - <<<"$rows"
  expect_output </dev/null
  expect_stderr <<<'0 added, 4 there already'
  expect 0 coach person add --from - <<<$'name,id\nBob,bob-2'
  expect 1 coach person add --from - <<<$'name,id,role\nBob,bob-2,Lead\nLea,,'
  expect_stderr <<'END'
stdin:2:1: error: there is a 'bob-2' already, with another 'role' [C3]
    2 | Bob,bob-2,Lead
      | ^~~
      = help: leave the row out, or give it another id
END
  expect 1 coach person add --from - <<<$'name,id\nLea,lea\nLeo,lea'
  [ "${stderr_lines[0]}" = "stdin:3:1: error: there is a 'lea' already, in an earlier row [C3]" ]
  [ -z "$(git status --porcelain)" ]
}

@test "what person list writes comes in as the same people" {
  coach person add Ana --id a-p --role Lead --coach jordan --email ana@example.org
  expect 0 coach person list person:a-p --format csv
  printf '%s\n' "$output" >../people.csv
  cp people/a-p/person.yaml ../before
  rm -r people/a-p
  expect 0 coach person add --from ../people.csv
  expect_output <<<a-p
  diff ../before people/a-p/person.yaml
}

@test "list, in order of id, with what is known" {
  coach person add Ana --role Lead --coach jordan --email ana@example.org
  on_time
  expect 0 coach person list --format csv
  expect_output <<'END'
person,name,role,coach,email,focus,joined,left,active_goals,contract
ana,Ana,Lead,jordan,ana@example.org,,,,0,
jordan,Jordan,,,,,,,1,
END
}

@test "show is one page, and as rows it is the same person" {
  on_time "2026-03-27: 88"
  expect 0 coach person show jordan
  expect_output <<'END'
Jordan
  id          jordan

Goals
jordan/on-time  on-track 92%, due 2026-03-30
  Raise on-time delivery from 65% to 90% by 30 March 2026
  rate          ▄  at 88%: 92% of the way from 65 to 90
END
  expect 0 coach person show jordan --format json
  expect_json '.[] | [.person, .name]' <<<'["jordan","Jordan"]'
}

@test "the page has streaks, what is in the way, support by its state, and who talked when" {
  put people/ana/person.yaml <<<'name: Ana'
  on_time "2026-03-27: 88"
  cat >>people/jordan/goals/on-time.yaml <<'END'
habits:
  - {id: plan, do: Plan the day, every: workday, since: 2026-03-25, ticks: [2026-03-25, 2026-03-26]}
  - {id: later, do: Something else, every: day, since: 2026-03-28}
barriers:
  - {what: Priorities change, response: Plan again each month}
  - {what: The press was down, outside: true, since: 2026-01-12, until: 2026-02-20}
  - {what: The report is late, outside: true, since: 2026-03-02}
support:
  - {what: A planning course, who: sam, by: 2026-02-01, done: 2026-01-28}
  - {what: A second press, who: Lena Brandt}
  - {what: A quiet room, by: 2026-03-20}
END
  put private/people/jordan/feedback/2026-03-06-ana.yaml <<'END'
kind: reinforcing
by: ana
given: 2026-03-06
situation: In the stand-up
behavior: asked who is stuck
impact: two said so
END
  put private/people/jordan/sessions/2026-03-13.yaml <<'END'
kind: checkin
with: [ana]
support: [{id: press, what: A word with the press, by: 2026-03-16}]
END
  put private/people/jordan/sessions/2026-04-03.yaml <<<$'kind: grow\nstate: planned'
  expect 0 coach person show jordan
  expect_stderr <<<'1 private row is left out; see it with --private'
  sed -n '/^Habits/,$p' <<<"$output" | diff -u - <(cat <<'END'
Habits
  plan          Plan the day
                streak 2, longest 2, 2 of 2 in the last four weeks

In the way
  outside       The report is late
  within reach  Priorities change: Plan again each month

Support promised
  late          A quiet room (by 2026-03-20)
  open          A second press (Lena Brandt)
  kept          A planning course (sam, by 2026-02-01), 2026-01-28

Conversations
  last feedback 2026-03-06 by ana
  last session  2026-03-13, checkin with ana
  next session  2026-04-03, grow
END
  )
  expect 0 coach person show jordan --private
  expect_quiet
  grep -qx '  late          A word with the press (ana, by 2026-03-16)' <<<"$output"
  expect 0 coach person show jordan --as-of 2026-01-20
  grep -qx '  outside       The press was down' <<<"$output"
  refute grep -q 'last feedback\|last session\|The report is late\|Habits' <<<"$output"
  grep -qx '  open          A planning course (sam, by 2026-02-01)' <<<"$output"
}

@test "archive notes the day on which they left, in one line, and hides them" {
  expect 0 coach person archive jordan --date 2026-03-13
  expect_stderr <<<"jordan left on 2026-03-13; lists show them with --all"
  [ "$(numstat)" = "1 0 people/jordan/person.yaml" ]
  expect 0 coach person list --format csv --no-header
  [ -z "$output" ]
  expect 0 coach person list --format csv --no-header --columns person,left --all
  expect_output <<<jordan,2026-03-13
}

@test "archive without a day is today; words are dates in the past" {
  expect 0 coach person archive jordan
  grep -qx 'left: 2026-03-27' people/jordan/person.yaml
  git checkout -q people
  expect 0 coach person archive jordan --date monday
  grep -qx 'left: 2026-03-23' people/jordan/person.yaml
  expect 2 coach person archive jordan --date soon
  expect_stderr <<'END'
coach person archive: 'soon' is no date
  = help: write a date such as 2026-03-27 or yesterday
END
}

@test "a month is no day, and a day to come is one on which they will leave" {
  expect 2 coach person archive jordan --date 2026-02
  expect_stderr <<'END'
coach person archive: '2026-02' is several days
  = help: write a single day
END
  expect 0 coach person archive jordan --date 2026-06-30
  expect_stderr <<<'jordan will leave on 2026-06-30'
}

@test "the day on which they left is not overwritten" {
  coach person archive jordan --date 2026-03-13
  git commit -qam left
  expect 0 coach person archive jordan
  expect_stderr <<<"jordan left on 2026-03-13, there already; lists show them with --all"
  expect 1 coach person archive jordan --date 2026-03-20
  [ "${stderr_lines[0]}" = "people/jordan/person.yaml:2:7: error: 'left' is 2026-03-13 already [C3]" ]
  [ -z "$(git status --porcelain)" ]
}

@test "rows and a name do not go together" {
  expect 2 coach person add Ana --from - <<<name
  [ "${stderr_lines[0]}" = "coach person add: rows say for themselves whom they are about" ]
}
