# What a Linux distribution expects beside a program: a man page and the papers under share/doc, compressed as Debian's
# policy asks (-n: without a time stamp, so that two builds are equal).
include(GNUInstallDirs)
find_program(GZIP gzip REQUIRED)
function(install_compressed source name destination)
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${compressed} DEPENDS ${source} VERBATIM
        COMMAND sh -c "\"$0\" -9nc \"$1\" > \"$2\"" ${GZIP} ${source} ${compressed})
    add_custom_target(compressed_${name} ALL DEPENDS ${compressed})
    install(FILES ${compressed} DESTINATION ${destination})
endfunction()

install_compressed(${CMAKE_CURRENT_LIST_DIR}/bridgewright.1 bridgewright.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${CMAKE_CURRENT_LIST_DIR}/changelog changelog ${CMAKE_INSTALL_DATADIR}/doc/bridgewright)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/bridgewright)
