#!/bin/sh
# Runs over INPUT in N parts on a Slurm cluster, then merges them: submit-shards.sh INPUT OUT [N]. INPUT and OUT are on a disk that all nodes see.
# Prints the numbers of the array and of the merge. Requeue killed tasks with 'RequeueExit=137' in slurm.conf, or by hand with 'scontrol requeue'.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$2"
array=$(sbatch --parsable --array="1-${3:-8}" "$here/shard.sbatch" "$1" "$2")
# afterany: a task that was killed and requeued counts as failed for afterok; the merge itself refuses shards that are not done.
merge=$(sbatch --parsable --dependency="afterany:$array" "$here/merge.sbatch" "$2")
echo "$array $merge"
