# The note to send after a talk, and the mark that it was sent.

load helper
load team

# The talk about four hours in place of eighteen, two days ago.
talked() {
  team jordan sam
  sed -i 's/^name.*/&\ncoach: sam/' people/jordan/person.yaml
  put people/jordan/goals/response.yaml <<'END'
goal: Cut client response time from 18 to 4 hours by 30 March 2026
supports: me
start: 2026-01-05
due: 2026-03-30
kpis: [{id: response, unit: h, baseline: 18, target: 4}]
END
  put private/people/jordan/sessions/2026-02-16.yaml <<'END'
kind: grow
goals: jordan/response
focus: Client response times
goal: Answer the same day, without staying late
reality:
  now: 18 hours on average over the last two weeks
  in_the_way: Requests come in over five channels, and "urgent" means nothing
options:
  - One inbox for all
  - Two fixed hours a day for answers
  - {what: A rota, by: sam}
will:
  - {id: inbox, what: Set up one inbox, due: 2026-02-20, how: Tuesday after the stand-up}
support:
  - {id: rights, what: Rights for the shared inbox, by: 2026-02-17}
next: 2026-02-23
END
  export COACH_TODAY=2026-02-18
}

@test "four heads, in order" {
  talked
  expect 0 coach session followup jordan/2026-02-16
  expect_quiet
  expect_output <<'END'
Follow-up of 2026-02-16, for Jordan

Discussed
  - Client response times
  - about: Cut client response time from 18 to 4 hours by 30 March 2026
  - goal: Answer the same day, without staying late
  - now: 18 hours on average over the last two weeks
  - in the way: Requests come in over five channels, and "urgent" means nothing
  - option: One inbox for all
  - option: Two fixed hours a day for answers
  - option: A rota (Sam)

Agreed
  - Set up one inbox: Tuesday after the stand-up (Jordan, by 2026-02-20)

Support promised
  - Rights for the shared inbox (Sam, by 2026-02-17)

Next check-in
  - Monday, 2026-02-23
END
}

@test "a talk that is logged in its own order is told in the order of the note" {
  team jordan
  export COACH_TODAY=2026-02-16
  expect 0 coach session log jordan --now "18 hours on average over the last two weeks" \
    --goal "Answer the same day" --in-the-way 'Five channels, and "urgent" means nothing' \
    --option "One inbox" --option "Two fixed hours a day" --option "A rota" \
    --will "Set up one inbox; by 2026-02-20; how Tuesday after the stand-up"
  expect 0 coach session followup 2026-02-16
  [ "$(grep -E '^[A-Z]' <<<"$output" | tail -n 4)" = \
    $'Discussed\nAgreed\nSupport promised\nNext check-in' ]
  grep -qx '  - in the way: Five channels, and "urgent" means nothing' <<<"$output"
  grep -qx '  - Set up one inbox: Tuesday after the stand-up (Jordan, by 2026-02-20)' <<<"$output"
  [[ $stderr == "private/people/jordan/sessions/2026-02-16.yaml:1:1: warning: "*"[G5]"* ]]
}

@test "in Markdown, and as rows" {
  talked
  expect 0 coach session followup 2026-02-16 --format md
  [ "${lines[0]}" = "# Follow-up of 2026-02-16, for Jordan" ]
  [ "$(grep '^## ' <<<"$output")" = $'## Discussed\n## Agreed\n## Support promised\n## Next check-in' ]
  grep -qx -- '- Set up one inbox: Tuesday after the stand-up (Jordan, by 2026-02-20)' <<<"$output"
  expect 0 coach session followup 2026-02-16 --format csv
  [ "${lines[0]}" = section,item,text,who,date ]
  grep -qx 'support,support,Rights for the shared inbox,sam,2026-02-17' <<<"$output"
  grep -qx 'next,next,Monday,,2026-02-23' <<<"$output"
}

@test "without a next date: it says so, and where" {
  talked
  sed -i /next/d private/people/jordan/sessions/2026-02-16.yaml
  expect 0 coach session followup 2026-02-16
  [ "$(tail -n 2 <<<"$output")" = $'Next check-in\n  - no date yet' ]
  [[ ${stderr_lines[0]} == "private/people/jordan/sessions/2026-02-16.yaml:1:1: warning: no date for the next talk [G5]" ]]
  expect 0 coach check --rules G5 --format csv --no-header --columns file,line,rule
  expect_output <<<private/people/jordan/sessions/2026-02-16.yaml,1,G5
  # a comment that silences the rule silences it here
  sed -i '1s/^/# coach: ignore G5\n/' private/people/jordan/sessions/2026-02-16.yaml
  expect 0 coach session followup 2026-02-16
  expect_quiet
}

@test "a talk of which nothing was noted has all four heads" {
  team jordan
  put private/people/jordan/sessions/2026-02-16.yaml <<<'kind: laser'
  expect 0 coach session followup 2026-02-16
  expect_output <<'END'
Follow-up of 2026-02-16, for Jordan

Discussed
  - nothing was noted

Agreed
  - no action yet

Support promised
  - none was asked for

Next check-in
  - no date yet
END
}

@test "a delegation: task, outcome, authority, checkpoints" {
  talked
  put private/people/jordan/sessions/2026-02-17.yaml <<'END'
kind: delegation
task: Run the launch review
outcome: A decision by the end of March
authority: Dates and agenda
resources: Two hours of Zoe's a week
checkpoints:
  - {what: Draft agenda, by: 2026-03-02}
END
  expect 0 coach session followup 2026-02-17 --format csv --no-header --columns section,item,text,date
  expect_output <<'END'
discussed,task,Run the launch review,
agreed,outcome,A decision by the end of March,
agreed,authority,Dates and agenda,
agreed,checkpoint,Draft agenda,2026-03-02
support,resources,Two hours of Zoe's a week,
END
}

@test "of several people: for all who took part" {
  team ana jordan
  put sessions/2026-02-16.yaml <<<$'kind: kickoff\nwith: [ana, jordan]\nfocus: The quarter'
  expect 0 coach session followup team/2026-02-16
  [ "${lines[0]}" = "Follow-up of 2026-02-16, for Ana, Jordan" ]
}

@test "--sent is one added line, once" {
  talked
  sed -i 's/^coach: 1/&\nprivate: here/' team.yaml
  commit_all
  expect 0 coach session followup 2026-02-16 --sent -n
  grep -qx '+followup_sent: 2026-02-18' <<<"$output"
  expect 0 coach session followup 2026-02-16 --sent yesterday
  [ -z "$output" ]
  [ "$(numstat)" = "1 0 private/people/jordan/sessions/2026-02-16.yaml" ]
  grep -qx 'followup_sent: 2026-02-17' private/people/jordan/sessions/2026-02-16.yaml
  expect 0 coach session followup 2026-02-16 --sent
  [[ $stderr == *"followed up on 2026-02-17, there already" ]]
  expect 1 coach session followup 2026-02-16 --sent 2026-02-18
  [ "$(numstat)" = "1 0 private/people/jordan/sessions/2026-02-16.yaml" ]
}

@test "nothing to follow up on: planned, skipped, or later than asked" {
  talked
  put private/people/jordan/sessions/2026-02-23.yaml <<<$'kind: grow\nstate: planned'
  expect 1 coach session followup 2026-02-23
  expect_stderr <<<'jordan/2026-02-23 is planned: there is nothing to follow up on yet'
  [ -z "$output" ]
  expect 1 coach session followup 2026-02-23 --sent
  expect 1 coach session followup 2026-02-16 --as-of 2026-02-15
}

@test "wrong usage" {
  talked
  expect 2 coach session followup 2026-02-16 2026-02-18
  expect 2 coach session followup 2026-02-16 --sent --as-of 2026-02-17
  expect 2 coach session followup 2026-02-16 -n
  expect 2 coach session followup 2026-02-16 --sent 2026-02
  expect 2 coach session followup nobody
}
