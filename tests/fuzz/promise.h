#pragma once

#include <cstdio>
#include <cstdlib>

/// What must hold for every input. The fuzzer keeps the input that breaks it.
inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}
