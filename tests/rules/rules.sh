# Every rule that the code speaks of is explained by `coach help`, and no other is.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
coach=${COACH_BIN:-$root/build/coach}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The ids that stand as literals in lib/ and cmd/ of a tree; the explanations themselves aside.
used() (
  cd "$1"
  find lib cmd -name '*.c' ! -path 'cmd/rules/*' -exec grep -ohE '"[A-Z][0-9]{1,2}"' {} + |
    tr -d '"' | LC_ALL=C sort -u
)

# A rule that finds nothing in this tree proves nothing.
mkdir -p "$scratch/tree/lib/kpi" "$scratch/tree/cmd/rules"
echo 'diags_add(d, SEVERITY_ERROR, "K1", place, NULL, "see \"K10\" of 2026-W03");' \
  >"$scratch/tree/lib/kpi/check.c"
echo '{.id = "K3"},' >"$scratch/tree/cmd/rules/kpis.c"
if [ "$(used "$scratch/tree" | tr '\n' ' ')" != 'K1 ' ]; then
  echo "the rule does not see what it should; it says:"
  used "$scratch/tree"
  exit 1
fi

used "$root" >"$scratch/used"
"$coach" help rules --format csv --columns rule --no-header | LC_ALL=C sort >"$scratch/explained"
if [ "$(LC_ALL=C uniq -d "$scratch/explained")" ]; then
  echo "explained twice: $(LC_ALL=C uniq -d "$scratch/explained" | tr '\n' ' ')"
  exit 1
fi

status=0
for id in $(LC_ALL=C comm -23 "$scratch/used" "$scratch/explained"); do
  echo "$id is reported by the code and not in cmd/rules/"
  status=1
done
for id in $(LC_ALL=C comm -13 "$scratch/used" "$scratch/explained"); do
  echo "$id is in cmd/rules/ and never reported"
  status=1
done
echo "$(wc -l <"$scratch/used") rules"
exit $status
