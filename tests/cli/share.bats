# Who reads what: `share` in a record, and the defaults in team.yaml.

load helper
load team

setup() {
  coach_setup
  team ana jordan sam
}

give() {
  coach feedback give jordan --by sam --situation 'At the demo on Thursday' \
    --behavior 'You named the open risk' --impact 'They moved the date with us' "$@"
}

defaults() {
  printf 'share: {%s}\n' "$1" >>team.yaml
}

@test "the team's default says where feedback lies, the record itself overrules it" {
  defaults 'feedback: team'
  expect 0 give
  expect_output <<<people/jordan/feedback/2026-03-27-sam.yaml
  refute grep -q share people/jordan/feedback/2026-03-27-sam.yaml
  expect 0 give --share pair --given 2026-03-26
  expect_output <<<private/people/jordan/feedback/2026-03-26-sam.yaml
  grep -qx 'share: pair' private/people/jordan/feedback/2026-03-26-sam.yaml
  expect 0 coach check
  expect 0 coach feedback list --private --format csv --columns given,share,private --no-header
  expect_output <<'END'
2026-03-26,pair,true
2026-03-27,team,false
END
  expect 0 coach feedback list --format csv --columns given --no-header
  expect_output <<<2026-03-27
}

@test "a default that changes names what lies in the other tree" {
  give
  defaults 'feedback: team'
  expect 1 coach check --format csv --columns file,rule,message,help --no-header
  expect_output <<'END'
private/people/jordan/feedback/2026-03-27-sam.yaml,D8,feedback that the team may read does not lie in private/,"move it to 'people/jordan/feedback/2026-03-27-sam.yaml', or add 'share: pair'"
END
  printf 'share: pair\n' >>private/people/jordan/feedback/2026-03-27-sam.yaml
  expect 0 coach check
}

@test "a default of pair is as none" {
  defaults 'feedback: pair'
  expect 0 give
  expect_output <<<private/people/jordan/feedback/2026-03-27-sam.yaml
  expect 0 coach check
}

@test "only what may be shared has a default" {
  defaults 'support: team'
  expect 1 coach check --format csv --columns rule,message --no-header
  expect_output <<<"D1,unknown key 'support'"
}
