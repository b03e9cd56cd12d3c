#!/bin/sh
# part.sh PART
# Makes test-PART, with its output in build/tests/PART.log and a line when it begins and when it ends.
part=${1:?"name a part"}
log=build/tests/$part.log
echo "== make test-$part has begun"
if make --no-print-directory "test-$part" >"$log" 2>&1; then
    status=0 word=passed
else
    status=1 word=FAILED
fi
echo "== make test-$part has $word: $(grep -E ' in [0-9.]+s' "$log" | tail -n 1)"
exit $status
