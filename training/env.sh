# Settings under which training on a CPU is fast. Source this first: . ./env.sh
# Memory is kept instead of being given back to the system after every step, which alone is worth a fifth of the time, and
# idle OpenMP threads sleep instead of spinning, which matters as soon as anything else runs on the machine.
export OMP_NUM_THREADS="${THREADS:-2}" OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=0
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=268435456
# OpenBLAS picks its kernels by itself; on some virtual machines with AVX-512 it does not, then set OPENBLAS_CORETYPE=SKYLAKEX.
