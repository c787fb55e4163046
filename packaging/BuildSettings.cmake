# Flags, warnings and Qt's strictness, in one interface target that every target of ours links.
add_library(settings INTERFACE)
target_include_directories(settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(settings INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BRIDGEWRIGHT_VERSION="${PROJECT_VERSION}")
target_compile_options(settings INTERFACE
    -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:Clang>:-Wshadow> -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wno-missing-field-initializers -Werror=switch -Werror=return-type)
if(BRIDGEWRIGHT_WERROR)
    target_compile_options(settings INTERFACE -Werror)
endif()
if(BRIDGEWRIGHT_SANITIZE)
    target_compile_options(settings INTERFACE -fsanitize=${BRIDGEWRIGHT_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
    target_link_options(settings INTERFACE -fsanitize=${BRIDGEWRIGHT_SANITIZE})
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_definitions(settings INTERFACE _FORTIFY_SOURCE=2 QT_NO_DEBUG_OUTPUT)
    target_compile_options(settings INTERFACE -fstack-protector-strong -fstack-clash-protection)
    target_link_options(settings INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)
endif()

# What every part below ui/ may use. One set of definitions, so that one precompiled header serves them all.
add_library(app_base INTERFACE)
target_link_libraries(app_base INTERFACE settings Qt6::Core Qt6::Network QCoro::Core QCoro::Network)

# bridgewright_part(NAME SOURCES... LINKS parts...): a static library of app/. LINKS is the direction of the arrows in
# the design: what is not linked is not reachable, and tests/architecture holds the includes to it as well.
function(bridgewright_part name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC app_base ${ARG_LINKS})
    if(TARGET app_pch)
        target_precompile_headers(${name} REUSE_FROM app_pch)
    endif()
endfunction()
