# A directory for coaching oneself, and who is meant by `me` in it.

load helper
load team

identity() {
  git config --global user.name "$1"
  git config --global user.email "$2"
}

@test "--me: one person, of git's name and email, manager and their own coach" {
  identity 'Zoë Bjørnsen' zoe@example.org
  expect 0 coach init --me acme
  expect_stderr <<'END'
a team directory is in acme
next: cd acme && coach goal kickstart me
END
  cd acme
  diff - team.yaml <<<$'coach: 1\nteam: acme\nmanager: zoe-bjornsen\nprivate: here'
  diff - people/zoe-bjornsen/person.yaml <<'END'
name: Zoë Bjørnsen
email: zoe@example.org
coach: zoe-bjornsen
END
  diff - .gitignore <<<$'/.coach/\n.coach-tmp-*'
  [ ! -e private/.git ]
  expect 0 check_files
}

@test "--me: COACH_USER is the id, and a name that leaves nothing is one all the same" {
  identity 王晓雨 Xiao.Yu@example.org
  expect 0 coach init --me acme
  grep -qx 'name: 王晓雨' acme/people/xiao-yu/person.yaml
  COACH_USER=xiaoyu expect 0 coach init --me other
  grep -qx 'name: 王晓雨' other/people/xiaoyu/person.yaml
  COACH_USER=xy expect 0 coach init --me third --manager 'Wang Xiaoyu'
  grep -qx 'name: Wang Xiaoyu' third/people/xy/person.yaml
}

@test "--me without an identity takes the login name, and says so" {
  LOGNAME=jo.reyes expect 0 coach init --me acme
  [ "${stderr_lines[0]}" = \
    "neither COACH_USER nor git says who you are: you are 'jo-reyes' here, as you log in" ]
  diff - acme/people/jo-reyes/person.yaml <<<$'name: jo.reyes\ncoach: jo-reyes'
}

@test "--me with what is no id, or with the example team, makes nothing" {
  COACH_USER=me expect 2 coach init --me acme
  [ "${stderr_lines[0]}" = "coach init: COACH_USER is 'me', which is no id for a person" ]
  COACH_USER='Jo R' expect 2 coach init --me acme
  LOGNAME=王 expect 2 coach init --me acme
  COACH_USER=jo expect 2 coach init --me --example acme
  [ ! -e acme ]
}

@test "an address that person.yaml would not take is left out" {
  identity Jo 'jo at home'
  expect 0 coach init --me acme
  diff - acme/people/jo/person.yaml <<<$'name: Jo\ncoach: jo'
}

@test "me is the only person there, as long as nothing says otherwise" {
  LOGNAME=jo coach init --me acme
  cd acme
  expect 0 coach person show me --format csv --columns person --no-header
  expect_output <<<jo
  identity 'Jo Reyes' jo@example.org
  expect 0 coach person show me --format csv --columns person --no-header
  expect_output <<<jo
  echo 'email: jo@home.example' >>people/jo/person.yaml
  expect 2 coach person show me
  [ "${stderr_lines[0]}" = \
    "coach person show: git's user.email is 'jo@example.org', and nobody has that email" ]
  sed -i '$d' people/jo/person.yaml
  COACH_USER=sam expect 2 coach person show me
  coach person add Ana 2>/dev/null
  expect 2 coach person show me
}
