# Sessions: planned, moved, skipped, listed, shown; actions; where they lie.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
  printf 'manager: sam\n' >>team.yaml
  commit_all
}

jordans=private/people/jordan/sessions

@test "a plan is a file of two lines" {
  expect 0 coach session schedule jordan --date 2026-03-30
  expect_output <<<"$jordans/2026-03-30.yaml"
  expect_quiet
  diff - "$jordans/2026-03-30.yaml" <<'END'
kind: grow
state: planned
END
  expect 0 coach session schedule jordan --date 2026-03-30
  expect_output </dev/null
  expect_stderr <<<'it is on file already; nothing was changed'
  expect 0 coach check
}

@test "again and again, a month's end being one" {
  expect 0 coach session schedule jordan --date 2026-03-30 --every 2w --count 3 --at 09:30
  expect_output <<END
$jordans/2026-03-30.yaml
$jordans/2026-04-13.yaml
$jordans/2026-04-27.yaml
END
  grep -qx 'at: "09:30"' "$jordans/2026-04-13.yaml"
  expect 0 coach session schedule ana --date 2026-03-31 --every month --count 3 --kind review
  expect_output <<'END'
private/people/ana/sessions/2026-03-31.yaml
private/people/ana/sessions/2026-04-30.yaml
private/people/ana/sessions/2026-05-31.yaml
END
  expect 2 coach session schedule jordan --date 2026-03-30 --every 2w
  expect 2 coach session schedule jordan --date 2026-03-30 --count 2
  expect 2 coach session schedule jordan --date 2026-03-30 --every fortnight --count 2
  expect 2 coach session schedule jordan --date 2026-03-30 --every 2w --count 0
  expect 2 coach session schedule jordan --date 2026-03
  expect 2 coach session schedule jordan
}

@test "a planning cycle: kick-off and wrap-up with all, one-to-ones with each" {
  expect 0 coach session schedule jordan ana --date 2026-03-30 --cycle planning
  ((${#lines[@]} == 12))
  diff - sessions/2026-03-30.yaml <<'END'
kind: kickoff
state: planned
with: [jordan, ana]
END
  grep -qx 'kind: review' sessions/2026-06-22.yaml
  expect 0 coach session list --private --format csv --columns person,date,kind --no-header kind:grow
  expect_output <<'END'
ana,2026-04-13,grow
jordan,2026-04-13,grow
ana,2026-04-27,grow
jordan,2026-04-27,grow
ana,2026-05-11,grow
jordan,2026-05-11,grow
ana,2026-05-25,grow
jordan,2026-05-25,grow
ana,2026-06-08,grow
jordan,2026-06-08,grow
END
  expect 2 coach session schedule jordan --date 2026-03-30 --cycle lunar
  expect 2 coach session schedule jordan --date 2026-03-30 --cycle planning --kind grow
  expect 0 coach check
}

@test "several people: one session of all, or one with each" {
  expect 0 coach session schedule jordan,ana --date 2026-03-30 --kind kickoff
  expect_output <<<sessions/2026-03-30.yaml
  expect 0 coach session schedule jordan ana --date 2026-03-31 --each
  expect_output <<END
$jordans/2026-03-31.yaml
private/people/ana/sessions/2026-03-31.yaml
END
  expect 0 coach session schedule jordan ana --date 2026-04-01 --share pair
  expect_output <<<private/sessions/2026-04-01.yaml
  # those of several people are each one's
  expect 0 coach session list person:ana --private --format csv --columns person,session --no-header
  expect_output <<<$'team,2026-03-30\nana,2026-03-31\nteam,2026-04-01'
}

@test "one session in another format is one row, whoever else talks on that day" {
  coach session schedule jordan,ana --date 2026-03-30 --kind kickoff
  coach session schedule jordan --date 2026-03-30
  for name in jordan/2026-03-30 team/2026-03-30; do
    expect 0 coach session show "$name" --format csv --columns person,session --no-header
    expect_output <<<"${name/\//,}"
  done
}

@test "moved: a line that says why; the name stays" {
  coach session schedule jordan --date 2026-03-30
  expect 0 coach session move jordan/2026-03-30 2026-04-01 --why 'A visit: "the" client # all day'
  expect_stderr <<<'jordan/2026-03-30: moved to 2026-04-01'
  diff - "$jordans/2026-03-30.yaml" <<'END'
kind: grow
state: planned
moved:
  - {date: 2026-03-27, to: 2026-04-01, why: "A visit: \"the\" client # all day"}
END
  expect 0 coach session move jordan/2026-03-30 2026-04-02 --why again --at 10:00
  expect 0 coach session list --private --format json
  expect_json '.[0] | [.session, .date, .planned, .moved, .at]' <<<'["2026-03-30","2026-04-02","2026-03-30",2,"10:00"]'
  expect 0 coach session move jordan/2026-03-30 2026-04-02 --why again
  expect_stderr <<<'nothing to change'
  expect 0 coach --as-of 2026-03-26 session list --private --format json
  expect_json '.[0] | [.date, .moved]' <<<'["2026-03-30",0]'
  expect 2 coach session move jordan/2026-03-30 2026-04-03
  expect 2 coach session move jordan/2026-03-30 --why x
  expect 2 coach session move jordan/2026-03-30 2026-04-03 --skip --why x
}

@test "skipped with a reason, once" {
  coach session schedule jordan --date 2026-03-30
  expect 2 coach session move jordan/2026-03-30 --skip
  expect 0 coach session move 2026-03-30 --skip --why 'on leave'
  diff - "$jordans/2026-03-30.yaml" <<'END'
kind: grow
state: skipped
skipped: 2026-03-27
why: on leave
END
  expect 0 coach session move jordan/2026-03-30 --skip --why 'on leave'
  expect_stderr <<<'nothing to change'
  expect 2 coach session move jordan/2026-03-30 2026-04-01 --why x
  [[ $stderr == *'was skipped already'* ]]
  expect 0 coach --as-of 2026-03-26 session list --private --columns state --format csv --no-header
  expect_output <<<planned
}

# What was held on 2026-03-12 with Jordan.
held() {
  put "$jordans/2026-03-12.yaml" <<'END'
kind: grow
focus: Fewer surprises
options: [a stand-up, a list, an hour]
will:
  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-03-19}
  - {id: list, what: List the risks, who: jordan, due: 2026-04-02, confidence: 8}
support:
  - {id: room, what: Book the small room, by: 2026-03-14}
next: 2026-03-26
END
}

@test "list leaves out what is private" {
  held
  expect 0 coach session list
  expect_stderr <<<'1 private row is left out; see it with --private'
  expect 0 coach session list --private
  expect_output <<'END'
person  date        kind  state  coach  open  focus
jordan  2026-03-12  grow  held   sam       2  Fewer surprises
END
  expect 0 coach session list --private --format tsv --columns will --no-header
  expect_output <<<$'Run the first stand-up; who jordan; by 2026-03-19; id standup\\nList the risks; who jordan; by 2026-04-02; confidence 8; id list'
  expect 2 coach session list kind:chat
}

@test "show, by a part of the name, and as rows" {
  held
  expect 0 coach session show 2026-03-12
  expect_output <<'END'
jordan/2026-03-12
  person      Jordan
  with        Sam
  kind        grow
  state       held
  when        2026-03-12, 45 minutes
  focus       Fewer surprises

Options
  -           a stand-up
  -           a list
  -           an hour

Will
  standup     Run the first stand-up (jordan, due 2026-03-19)
  list        List the risks (jordan, due 2026-04-02)
              confidence 8 of 10

Support promised
  room        Book the small room (sam, by 2026-03-14)

Afterwards
  next        2026-03-26
END
  expect 0 coach session show jordan/2026-03-12 --format json
  expect_json '.[0].focus' <<<'"Fewer surprises"'
  expect 2 coach session show 2026-04
}

@test "actions and promises: open, done, dropped" {
  held
  commit_all
  expect 0 coach session action list --private
  expect_output <<'END'
person  session     action   who     due         state  what
jordan  2026-03-12  standup  jordan  2026-03-19  open   Run the first stand-up
jordan  2026-03-12  list     jordan  2026-04-02  open   List the risks
jordan  2026-03-12  room     sam     2026-03-14  open   Book the small room
END
  expect 0 coach session action done jordan/2026-03-12/standup --date 2026-03-18
  expect 0 coach session action skip list --why 'the vendor "left": no need'
  expect 0 coach session action done room
  expect_stderr <<<$'room: jordan/2026-03-12/room\njordan/2026-03-12/room: done'
  git diff -U0 | grep '^[+-] ' >changed || true
  diff - changed <<'END'
-  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-03-19}
-  - {id: list, what: List the risks, who: jordan, due: 2026-04-02, confidence: 8}
+  - {id: standup, what: Run the first stand-up, who: jordan, due: 2026-03-19, done: 2026-03-18}
+  - {id: list, what: List the risks, who: jordan, due: 2026-04-02, confidence: 8, skipped: 2026-03-27, why: "the vendor \"left\": no need"}
-  - {id: room, what: Book the small room, by: 2026-03-14}
+  - {id: room, what: Book the small room, by: 2026-03-14, done: 2026-03-27}
END
  expect 0 coach session action list --private --format csv --no-header
  expect_output </dev/null
  expect 0 coach session action list --private --format csv --no-header --columns action,kind,state --all
  expect_output <<'END'
standup,action,done
list,action,skipped
room,support,done
END
  expect 0 coach --as-of 2026-03-20 session action list --private --format csv --no-header --columns action,late
  expect_output <<'END'
list,false
room,true
END
}

@test "an action ends once" {
  held
  coach session action done standup --date 2026-03-18
  before=$(fingerprint)
  expect 0 coach session action done standup
  expect 1 coach session action done standup --date 2026-03-19
  [[ $stderr == *"'done' is 2026-03-18 already"* ]]
  expect 2 coach session action skip standup --why x
  [[ $stderr == *"both done and dropped"* ]]
  expect 2 coach session action skip room --why x
  expect 2 coach session action skip list
  expect 2 coach session action done nothing-of-the-sort
  [ "$before" = "$(fingerprint)" ]
  expect 0 coach session action done standup --learned 'Ten minutes are enough'
  grep -q 'done: 2026-03-18, learned: Ten minutes are enough' "$jordans/2026-03-12.yaml"
}

@test "check: where sessions lie, and whom they name" {
  put people/jordan/sessions/2026-03-12.yaml <<<'kind: grow'
  put sessions/2026-03-13.yaml <<<$'kind: kickoff\nnext: 2026-04-01'
  put private/sessions/2026-03-14.yaml <<<$'kind: kickoff\nwith: [ana, ano]\nnext: 2026-04-01\nshare: team'
  put sessions/2026-03-15-1b.yaml <<<'kind: grow'
  expect 1 coach check --rules D --format csv --columns file,line,rule --no-header
  expect_output <<'END'
people/jordan/sessions/2026-03-12.yaml,,D8
private/sessions/2026-03-14.yaml,2,D7
private/sessions/2026-03-14.yaml,4,D8
sessions/2026-03-13.yaml,1,D11
sessions/2026-03-15-1b.yaml,,D8
END
}

@test "share: team in team.yaml holds for those who do not say" {
  printf 'share: {sessions: team}\n' >>team.yaml
  expect 0 coach session schedule jordan --date 2026-03-30
  expect_output <<<people/jordan/sessions/2026-03-30.yaml
  expect 0 coach check
}

@test "support that was promised for a goal is listed and noted as given, like a session's" {
  on_time '2026-03-20: 80'
  put goal <<'END'
state: active
support:
  - {what: A planning course, who: sam} # in spring
  - {kind: tools, what: A second screen, who: sam, by: 2026-03-30}
END
  cat goal >>people/jordan/goals/on-time.yaml
  expect 0 coach session action list --format csv --columns person,session,goal,action,kind,who,due --no-header
  expect_output <<'END'
jordan,,on-time,a-planning-course,support,sam,
jordan,,on-time,a-second-screen,support,sam,2026-03-30
END
  COACH_USER=sam coach status 'course' --format csv --columns command --no-header | diff - \
    /dev/stdin <<<'coach session action done jordan/on-time/a-planning-course'
  expect 0 coach session action done jordan/on-time/a-planning-course --date 2026-03-26
  expect_stderr <<<'jordan/on-time/a-planning-course: done'
  grep -qxF '  - {what: A planning course, who: sam, done: 2026-03-26} # in spring' people/jordan/goals/on-time.yaml
  expect 0 coach session action done planning-course
  grep -q 'nothing to change' <<<"$stderr"
  coach status >seen
  refute grep -q 'planning course' seen
  expect 2 coach session action skip a-second-screen --why late
}

@test "as of an earlier day a talk is what was planned, and nothing of what came of it" {
  held
  sed -i 's/, due: 2026-03-19}/, due: 2026-03-19, done: 2026-03-18, learned: shorter}/; s/, by: 2026-03-14}/, by: 2026-03-14, done: 2026-03-16}/' \
    "$jordans/2026-03-12.yaml"
  printf 'coach_learned: ask more\nfollowup_sent: 2026-03-13\n' >>"$jordans/2026-03-12.yaml"
  expect 0 coach --as-of 2026-03-11 session show jordan/2026-03-12
  expect_output <<'END'
jordan/2026-03-12
  person      Jordan
  with        Sam
  kind        grow
  state       planned
  when        2026-03-12, 45 minutes
  focus       Fewer surprises
END
  expect 0 coach --as-of 2026-03-11 session list --private --format csv --no-header \
    --columns date,state,will,support,next,coach_learned
  expect_output <<<'2026-03-12,planned,,,,'
  expect 0 coach --as-of 2026-03-15 session list --private --format json
  expect_json '.[0] | [.state, .will, .support, .followup_sent] | join("; ") | test("done|shorter")' <<<false
  expect 0 coach --as-of 2026-03-15 session action list --private --all --format json
  expect_json '.[] | [.done, .learned]' <<<$'[null,null]\n[null,null]\n[null,null]'
  expect 0 coach session list --private --format json
  expect_json '.[0].will | test("done 2026-03-18; learned shorter")' <<<true
}

@test "days that cannot be are refused" {
  held
  on_time '2026-03-20: 80'
  local words
  for words in 'session action done standup --date 2026-03-28' 'session action done standup --date 2026-03-11' \
    'session action done room --date 2026-03-11' 'session followup jordan/2026-03-12 --sent 2026-03-11' \
    'session followup jordan/2026-03-12 --sent 2026-03-28' 'session log jordan --going well --next 2026-03-26' \
    'session log jordan --going well --prepared-by-coach 2026-03-28' \
    'goal agree on-time --by jordan --on-behalf asked --clear yes --achievable yes --date 2026-03-28'; do
    # shellcheck disable=SC2086
    expect 2 coach $words
    [[ $stderr == *"is still to come"* || $stderr == *"is before the talk"* ]]
  done
  expect 0 coach goal agree on-time --by jordan --on-behalf asked --clear yes --achievable yes --date 2026-03-20
  expect 2 coach goal agree on-time --by jordan --on-behalf asked --clear yes --achievable yes --date 2026-03-19
  [[ $stderr == *"'jordan' agreed on 2026-03-20 already, which is later"* ]]
  expect 0 coach session action done standup --date 2026-03-12
}

@test "of somebody who left nothing is owed, and planning with them is remarked on" {
  put "$jordans/2026-03-20.yaml" <<<$'kind: grow\nstate: planned'
  coach status block:owed | grep -q 'not noted yet'
  echo 'left: 2026-03-25' >>people/jordan/person.yaml
  coach status block:owed >seen
  refute grep -q 'not noted yet' seen
  expect 0 coach session schedule jordan --date 2026-04-01 -n
  [[ $stderr == *'jordan left on 2026-03-25'* ]]
  expect 0 coach feedback give jordan --situation 'In the stand-up on Monday' --behavior 'asked who is stuck' \
    --impact 'two said so' --by sam -n
  [[ $stderr == *'jordan left on 2026-03-25'* ]]
}
