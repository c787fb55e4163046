# Written, never tried: no Windows build of Qt, QtKeychain and QCoro was at hand. Makes an installer for the DLL folder
# that windeployqt puts together.
enable_language(RC)
target_sources(bridgewright PRIVATE ${CMAKE_CURRENT_LIST_DIR}/bridgewright.rc)
set_target_properties(bridgewright PROPERTIES WIN32_EXECUTABLE ON)
qt_generate_deploy_app_script(TARGET bridgewright FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Bridgewright)
set(CPACK_NSIS_PACKAGE_NAME Bridgewright)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/bridgewright.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_LIST_DIR}/bridgewright.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/bridgewright.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_MODIFY_PATH ON)
