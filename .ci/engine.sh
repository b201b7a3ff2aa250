# shellcheck shell=bash disable=SC2154 # the shared variables are set in .ci/run
# A part of .ci/run: a Docker engine and the image postgres:18 for the tests.

engine_pid='' # of the dockerd started here
registry=no   # does an image registry answer?
# Where our own engine gives out addresses: elsewhere each time, so that nothing left of a killed one answers for it.
readonly subnet=10.213.$((RANDOM % 256))

# try_engine OPTION…: starts dockerd on a socket of its own and waits until it answers
try_engine() {
  dockerd --host "unix://$scratch/docker.sock" --data-root "$cache/docker" --exec-root "$cache/exec" \
    --pidfile "$cache/docker.pid" --bip "$subnet.1/24" "$@" </dev/null >>"$logs/dockerd.log" 2>&1 &
  engine_pid=$!
  for _ in {1..45}; do
    kill -0 "$engine_pid" 2>/dev/null || break
    DOCKER_HOST=unix://$scratch/docker.sock timeout 10 docker info >/dev/null 2>&1 && return
    sleep 1
  done
  stop_engine
  return 1
}

stop_engine() {
  [ -n "$engine_pid" ] || return 0
  kill "$engine_pid" 2>/dev/null
  for _ in {1..200}; do
    kill -0 "$engine_pid" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL "$engine_pid" 2>/dev/null
  wait "$engine_pid" 2>/dev/null
  engine_pid=''
}

# What an earlier run left in our own engine when it was killed.
clear_own_engine() {
  docker ps --all --quiet | xargs --no-run-if-empty docker rm --force --volumes >/dev/null
  docker system prune --force --volumes >/dev/null
}

# What outlives a killed engine: containers' processes, and their networks, which keep their addresses.
clear_killed_engine() {
  local left
  pkill -KILL -f -- "-address $cache/exec/containerd/containerd.sock" 2>/dev/null
  while read -r left; do umount --lazy "$left" 2>/dev/null; done \
    < <(awk -v root="$cache/exec/" 'index($2, root) == 1 { print $2 }' /proc/mounts)
  rm -rf "$cache/exec"
}

# The engine that runs, or one of our own. In a sandbox that lets nobody filter packets a proxy forwards the ports.
find_engine() {
  docker info >/dev/null 2>&1 && { say 'engine: one is running'; return; }
  have dockerd || { say 'engine: there is no dockerd'; return 1; }
  [ "$(id -u)" = 0 ] || { say 'engine: only root may start one'; return 1; }
  mkdir -p "$cache"
  # dockerd refuses to start while the process of that id lives, whatever process it is by now.
  grep -qs dockerd "/proc/$(cat "$cache/docker.pid" 2>/dev/null)/comm" || rm -f "$cache/docker.pid"
  clear_killed_engine
  : >"$logs/dockerd.log"
  if try_engine || try_engine --storage-driver=vfs \
    || try_engine --storage-driver=vfs --iptables=false --ip6tables=false --ip-masq=false; then
    export DOCKER_HOST=unix://$scratch/docker.sock
    clear_own_engine
    say "engine: started Docker $(docker info --format '{{.ServerVersion}}, storage {{.Driver}}')"
  else
    say 'engine: dockerd does not start here (the last lines of target/ci/dockerd.log follow)'
    tail -n 8 "$logs/dockerd.log"
    return 1
  fi
}

find_postgres() {
  local recipe=$PWD/../shared/tools/local-postgres-image.sh
  if timeout 120 docker pull --quiet postgres:18 </dev/null >"$logs/postgres-pull.log" 2>&1; then
    registry=yes
    say 'postgres:18: from the image registry'
  elif docker image inspect postgres:18 >/dev/null 2>&1; then
    say 'postgres:18: here from before; no image registry answers'
  elif [ -f "$recipe" ]; then
    say 'postgres:18: no image registry answers; building the image'
    (cd "$scratch" && quietly postgres-image 300 bash "$recipe") || return 1
  else
    say 'postgres:18: no image registry answers, and no recipe for the image is here'
    return 1
  fi
  container_answers >"$logs/container.log" 2>&1 && return
  say 'engine: a container does not answer at its port (the last lines of target/ci/container.log follow)'
  tail -n 30 "$logs/container.log"
  return 1
}

# The proof of the engine: PostgreSQL in a container answers at a port of this machine (to the request for TLS, a byte).
container_answers() {
  local container port answer='' status=1
  container=$(docker run --detach --publish 127.0.0.1::5432 --env POSTGRES_PASSWORD=proof postgres:18) || return
  port=$(docker port "$container" 5432/tcp) || return
  for _ in {1..20}; do
    answer=$(
      exec 2>/dev/null 3<>"/dev/tcp/127.0.0.1/${port##*:}" || exit
      printf '\0\0\0\10\4\322\26\57' >&3
      read -r -t 2 -N 1 byte <&3 && echo "$byte"
    )
    case $answer in [NS]) status=0 && break ;; esac
    sleep 1
  done
  [ "$status" = 0 ] || { echo "nothing answers at port ${port##*:}"; docker logs --tail 10 "$container" 2>&1; ip address; }
  docker rm --force --volumes "$container" >/dev/null
  return "$status"
}

choose_database() {
  if find_engine && find_postgres; then
    export TEST_DATABASE=docker
    # Testcontainers takes its own helper images from the registry; without them this script clears up.
    [ "$registry" = yes ] || export TESTCONTAINERS_RYUK_DISABLED=true
    # Inside a container Testcontainers looks for ports at the gateway; those of an engine started here are local.
    [ -z "$engine_pid" ] || [ ! -f /.dockerenv ] || export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
    say 'integration tests run on postgres:18 in a container'
  else
    export TEST_DATABASE=embedded
    say 'no usable Docker engine here: integration tests run on the embedded PostgreSQL'
  fi
}
