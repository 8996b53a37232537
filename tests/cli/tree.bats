# The tree: owners and SMART at each level, skills beneath what they move, and chains that do not
# lead anywhere.

load helper
load team

setup() {
  coach_setup
  team ana jordan zoe
  cat >>team.yaml <<'END'
strategy:
  - {id: renewals, aim: Raise the renewal rate from 84% to 90% by 31 December 2026, whose: Priya, due: 2026-12-31}
  - {id: trust, aim: Be trusted, whose: Nadia, serves: renewals}
END
  goal goals/deliver.yaml 'Start 9 of 10 campaigns on the day by 30 March 2026' 'supports: trust'
  goal people/jordan/goals/hours.yaml 'Cut my week from 55 to 45 hours by 30 March 2026' \
    'supports: team/deliver' 'partners: [ana, {who: zoe, part: Takes the Fridays}]'
  goal people/jordan/goals/learn.yaml 'Hand over 6 tasks by 30 March 2026' 'for: skill' \
    'moves: jordan/hours/k' 'supports: me'
}

# goal PATH STATEMENT LINES...: a goal from 0 to 10, read twice
goal() {
  {
    printf 'goal: %s\nwhy: It matters\nstart: 2026-02-02\ndue: 2026-03-30\n' "$2"
    printf 'kpis: [{id: k, name: Tasks, unit: tasks, baseline: 0, target: 10, '
    printf 'readings: {2026-02-02: 2, 2026-03-27: 7}}]\n'
    printf '%s\n' "${@:3}"
  } | put "$1"
}

@test "owners, partners and what holds of SMART, at each level" {
  expect 0 coach goal tree
  expect_output <<'END'
goal                  owner   partner   status   progress  holds  due         statement
renewals              Priya                                SM?RT  2026-12-31  Raise the renewal rate from 84% to 90% by 31 December 2026
└ trust               Nadia                                --?R-              Be trusted
  └ team/deliver      team              at-risk       70%  SMART  2026-03-30  Start 9 of 10 campaigns on the day by 30 March 2026
    └ jordan/hours    jordan  ana, zoe  at-risk       70%  SMART  2026-03-30  Cut my week from 55 to 45 hours by 30 March 2026
      └ jordan/learn  jordan            at-risk       70%  SMART  2026-03-30  [moves jordan/hours/k: from 2 to 7 tasks, 3 tasks to go] Hand over 6 tasks by 30 March 2026
END
  expect_quiet
}

@test "as rows" {
  expect 0 coach goal tree --format csv \
    --columns depth,name,level,parent,owner,partner,moves,chain,specific,achievable,smart
  expect_output <<'END'
depth,name,level,parent,owner,partner,moves,chain,specific,achievable,smart
0,renewals,strategy,,Priya,,,whole,pass,unknown,pass
1,trust,strategy,renewals,Nadia,,,whole,fail,unknown,fail
2,team/deliver,team,trust,team,,,whole,pass,pass,pass
3,jordan/hours,person,team/deliver,jordan,"ana, zoe",,whole,pass,pass,pass
4,jordan/learn,development,jordan/hours,jordan,,jordan/hours/k,whole,pass,pass,pass
END
  expect 0 coach goal tree --format json level:development
  expect_json '.[0] | [.note, .title, .holds]' <<'END'
["moves jordan/hours/k: from 2 to 7 tasks, 3 tasks to go","Hand over 6 tasks by 30 March 2026",null]
END
}

@test "a filter by a partner, by what is not SMART, and by a level" {
  expect 0 coach goal tree --format csv --no-header --columns name partner:zoe
  expect_output <<<jordan/hours
  expect 0 coach goal tree --format csv --no-header --columns name smart:fail
  expect_output <<<trust
  expect 0 coach goal tree --format csv --no-header --columns name level:team
  expect_output <<<team/deliver
  expect 2 coach goal tree level:tema
  expect_stderr <<'END'
coach goal tree: 'level' has no 'tema'
  = help: did you mean 'team'?
END
}

@test "chains that lead nowhere stand apart, and say why" {
  goal people/ana/goals/none.yaml 'Sign 20 contracts by 30 March 2026'
  goal people/ana/goals/lost.yaml 'Sign 30 contracts by 30 March 2026' 'supports: team/delivr'
  goal people/ana/goals/to.yaml 'Sign 40 contracts by 30 March 2026' 'supports: ana/fro'
  goal people/ana/goals/fro.yaml 'Sign 50 contracts by 30 March 2026' 'supports: ana/to'
  goal people/zoe/goals/old.yaml 'Sign 60 contracts by 30 March 2026' 'supports: me' \
    'state: closed' 'closed: 2026-03-02'
  goal people/zoe/goals/more.yaml 'Sign 70 contracts by 30 March 2026' 'supports: zoe/old'
  expect 0 coach goal tree --format tsv --no-header --columns name,depth,chain,relevant,note \
    owner:ana,zoe
  expect_output <<'END'
ana/lost	0	broken	fail	there is no 'team/delivr'
ana/none	0	nothing	pass	supports nothing yet
zoe/more	0	whole	pass	serves 'zoe/old', which is not shown
ana/fro	0	circle	fail	in a circle: ana/fro -> ana/to -> ana/fro
ana/to	1	circle	fail	in a circle: ana/to -> ana/fro -> ana/to
END
  expect 0 coach goal tree --all --format tsv --no-header --columns name,parent,smart zoe/
  expect_output <<'END'
zoe/old		unknown
zoe/more	zoe/old	pass
END
}

@test "a skill that moves a KPI that is not there says so, beneath the goal" {
  goal people/jordan/goals/learn.yaml 'Hand over 6 tasks by 30 March 2026' 'for: skill' \
    'moves: jordan/hours/kk' 'supports: trust'
  expect 3 coach goal tree --format tsv --no-header --columns name,parent,note level:development
  expect_output <<<$'jordan/learn\tjordan/hours\tthere is no \'jordan/hours/kk\''
  grep -q "there is no KPI 'jordan/hours/kk' \[D7\]" <<<"$stderr"
}

@test "one branch: upward to the strategy, downward to the skills" {
  goal people/ana/goals/aside.yaml 'Sign 20 contracts by 30 March 2026' 'supports: team/deliver'
  expect 0 coach goal tree --of hours --format csv --no-header --columns depth,name
  expect_output <<<$'0,renewals\n1,trust\n2,team/deliver\n3,jordan/hours\n4,jordan/learn'
  expect 0 coach goal tree --of ana/aside --format csv --no-header --columns depth,name
  expect_output <<<$'0,renewals\n1,trust\n2,team/deliver\n3,ana/aside'
  expect 0 coach goal tree --of trust --format csv --no-header --columns name owner:jordan
  expect_output <<<$'jordan/hours\njordan/learn'
}

@test "a branch of nothing that there is" {
  expect 2 coach goal tree --of hors
  expect_stderr <<'END'
coach goal tree: no goal or aim 'hors'
  = help: did you mean 'jordan/hours'?
END
  expect 2 coach goal tree --of jordan/
  [ "${stderr_lines[1]}" = '  = help: one of jordan/hours, jordan/learn' ]
  printf 'state: closed\nclosed: 2026-03-02\n' >>people/jordan/goals/learn.yaml
  expect 2 coach goal tree --of learn
  expect_stderr <<'END'
coach goal tree: 'jordan/learn' is closed, a draft, private, or of somebody who left
  = help: see those with: --all, --private
END
  expect 0 coach goal tree --of learn --all --format csv --no-header --columns name
  expect 0 coach goal tree --of learn --as-of 2026-03-01 --format csv --no-header --columns name
  [ "${#lines[@]}" = 5 ]
}

@test "as of an earlier day, what the skill had moved by then" {
  expect 0 coach goal tree --as-of 2026-02-10 --format tsv --no-header --columns note \
    level:development
  expect_output <<<"moves jordan/hours/k: still at 2 tasks, 8 tasks to go"
}

@test "a skill that moves a private goal: how far that has come is for --private alone" {
  mkdir -p private/people/jordan/goals
  mv people/jordan/goals/hours.yaml private/people/jordan/goals/
  expect 0 coach goal tree --format tsv --no-header --columns note level:development
  expect_output <<<"moves jordan/hours/k"
  expect 0 coach goal tree --format tsv --no-header --columns note level:development --private
  expect_output <<<"moves jordan/hours/k: from 2 to 7 tasks, 3 tasks to go"
}

@test "a circle has one branch, which ends" {
  goal people/ana/goals/to.yaml 'Sign 40 contracts by 30 March 2026' 'supports: ana/fro'
  goal people/ana/goals/fro.yaml 'Sign 50 contracts by 30 March 2026' 'supports: ana/to'
  expect 0 coach goal tree --of ana/to --format csv --no-header --columns depth,name
  expect_output <<<$'0,ana/fro\n1,ana/to'
}
