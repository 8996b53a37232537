# Each floor of the code uses only those below it.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

# Every #include below lib/ and cmd/ of a tree that breaks a rule, as FILE:LINE: why.
check() (
  cd "$1"
  grep -rn --include='*.[ch]' '^[[:space:]]*#[[:space:]]*include' lib cmd | awk '
    BEGIN {
      # what a room may include of lib/ beside itself
      allowed["lib/base"] = ""
      allowed["lib/yaml"] = "base"
      allowed["lib/model"] = "base yaml"
      allowed["lib/kpi"] = "base model"
      allowed["lib/smart"] = "base model kpi"
      allowed["lib/practice"] = "base model kpi smart"
      allowed["lib/store"] = "base yaml model kpi smart practice"

      # the pure rooms have neither files nor clock nor output
      pure["lib/kpi"] = pure["lib/smart"] = pure["lib/practice"] = 1
      split("assert ctype inttypes limits stdarg stdbool stddef stdint stdlib string", names, " ")
      for (i in names)
        pure_header["<" names[i] ".h>"] = 1

      # libraries that one room wraps for all others
      owner["<yaml.h>"] = "lib/yaml"
      owner["<csv.h>"] = "cmd/io"
      owner["<getopt.h>"] = "cmd"
    }

    function say(why) {
      print file ":" line ": " why
    }

    {
      split($0, at, ":")
      file = at[1]
      line = at[2]
      room = file
      sub(/\/[^\/]*$/, "", room)        # lib/kpi/trend.c is in lib/kpi
      floor = file
      sub(/\/.*/, "", floor)
      match($0, /[<"][^>"]*[>"]/)
      header = substr($0, RSTART, RLENGTH)
      quoted = substr(header, 1, 1) == "\""
      target = header
      gsub(/[<>"]/, "", target)
      first = target
      if (!sub(/\/.*/, "", first))
        first = ""
    }

    room == "lib" && file != "lib/coach.h" { say("lib/ holds rooms; coach.h alone lies beside them") }
    floor == "lib" && room != "lib" && !(room in allowed) { say("a room without a rule: " room) }

    header in owner && index(room "/", owner[header] "/") != 1 {
      say(header " belongs to " owner[header])
    }
    room in pure && !quoted && !(header in pure_header) { say(header " in a pure room") }

    quoted && target ~ /\.\./ { say(header " is not written from the root") }
    quoted && floor == "lib" && room in allowed && "lib/" first != room &&
      index(" " allowed[room] " ", " " first " ") == 0 {
      say(header " is not below " room)
    }
  '
)

# A rule that finds nothing in this tree proves nothing.
control=$(mktemp -d)
trap 'rm -rf "$control"' EXIT
mkdir -p "$control/lib/kpi" "$control/lib/base" "$control/lib/attic" "$control/cmd/goal"
cat >"$control/lib/kpi/trend.c" <<'END'
#include "kpi/trend.h"
#include <stdlib.h>
#include <stdio.h>
#include "store/store.h"
#include "../base/date.h"
END
echo '#include "model/model.h"' >"$control/lib/base/date.c"
echo '#include "base/date.h"' >"$control/lib/attic/old.c"
echo '#include <yaml.h>' >"$control/cmd/goal/add.c"
expected='cmd/goal/add.c:1: <yaml.h> belongs to lib/yaml
lib/attic/old.c:1: a room without a rule: lib/attic
lib/base/date.c:1: "model/model.h" is not below lib/base
lib/kpi/trend.c:3: <stdio.h> in a pure room
lib/kpi/trend.c:4: "store/store.h" is not below lib/kpi
lib/kpi/trend.c:5: "../base/date.h" is not below lib/kpi
lib/kpi/trend.c:5: "../base/date.h" is not written from the root'
found=$(check "$control" | LC_ALL=C sort)
if [ "$found" != "$expected" ]; then
  echo "the rule does not see what it should; it says:"
  echo "$found"
  exit 1
fi

found=$(check "$root")
if [ -n "$found" ]; then
  echo "$found"
  exit 1
fi
