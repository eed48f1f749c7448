#!/usr/bin/env bash
# Fetches the peers, once: chrono by npm, Stanford CoreNLP by Maven (as the peers of statements are). Prints where they are.
# They are no dependencies of this repository and take about 600 MB outside it.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur-peers"
mkdir -p "$cache/chrono"

for tool in npm javac mvn; do
  command -v "$tool" >/dev/null 2>&1 && continue
  echo "$tool is missing. On Debian: apt-get install npm default-jdk-headless maven" >&2
  exit 1
done

if ! cmp -s "$here/chrono.json" "$cache/chrono/package.json"; then
  cp "$here/chrono.json" "$cache/chrono/package.json"
  npm install --silent --no-audit --no-fund --prefix "$cache/chrono"
fi
pom="$here/../statements/pom.xml"
if ! cmp -s "$pom" "$cache/pom.xml"; then
  mvn --quiet --batch-mode -Dstyle.color=never --file "$pom" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath "-Dmdep.outputFile=$cache/corenlp.classpath"
  cp "$pom" "$cache/pom.xml"
fi
echo "$cache"
