# A verbal step with everything on file: `load pip_team` behind `load team`.

stories=people/jordan/goals/stories.yaml
talks=private/people/jordan/sessions
facts=private/people/jordan/feedback
steps=private/people/jordan/support

# stories DATE:VALUE...: a goal of jordan's, from 3 stories to none.
stories() {
  put "$stories" <<'END'
goal: Cut incomplete stories from 3 to 0 a sprint by 30 June 2026
why: Unfinished stories move the launch
supports: launch
start: 2026-03-02
due: 2026-06-30
kpis:
  - id: incomplete
    name: Incomplete stories
    kind: lag
    baseline: 3
    target: 0
    source: sprint review
    every: 2w
    readings:
END
  for reading; do
    echo "      ${reading/:/: }" >>"$stories"
  done
}

# grow DATE: a talk with an option and an action of jordan's own.
grow() {
  put "$talks/$1.yaml" <<END
kind: grow
with: sam
focus: Finishing stories within the sprint
reality:
  in_the_way: Reviews wait for a day
options:
  - Split what takes over two days
  - {what: Pair on the largest one, by: sam}
  - Ask for the review at noon
will:
  - {id: split, what: Split the two largest, who: jordan, due: 2026-03-20, done: 2026-03-19}
support:
  - {id: pair, what: Pair on the first, who: sam, by: 2026-03-20, done: 2026-03-19}
next: 2026-03-20
followup_sent: $1
END
}

# checkin DATE
checkin() {
  put "$talks/$1.yaml" <<END
kind: checkin
with: sam
going: One story at a time
blockers: Reviews wait for a day
next: 2026-04-03
followup_sent: $1
END
}

feedback() {
  put "$facts/2026-03-16-sam.yaml" <<'END'
kind: redirecting
happened: 2026-03-13
given: 2026-03-16
by: sam
situation: At the review of sprint 5 on Friday
behavior: You showed two of the five stories
impact: The client moved the launch by a week
END
}

# both VERB WHAT: jordan and sam agree, on COACH_TODAY.
both() {
  for id in jordan sam; do
    COACH_USER=$id coach "$1" agree "$2" --clear yes --achievable yes 2>/dev/null
  done
}

# The step as the scenario has it: 2 to 27 March, all of it on file.
verbal_step() {
  team jordan sam
  cat >>team.yaml <<<$'manager: sam\nstrategy:\n  - {id: launch, aim: The portal is live, due: 2026-06-30}'
  stories 2026-03-13:3 2026-03-27:3
  grow 2026-03-04
  grow 2026-03-18
  for day in 06 13 20 27; do
    checkin "2026-03-$day"
  done
  feedback
  put "$steps/2026-03-02.yaml" <<<$'step: verbal\nby: sam\nstart: 2026-03-02\ndue: 2026-03-27'
  COACH_TODAY=2026-03-02 both goal jordan/stories
}
