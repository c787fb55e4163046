# Written, never tried: no macOS machine was at hand. Makes a disk image with the application bundle that macdeployqt
# puts together. It is not signed and has no icon of its own yet (an .icns can only be made there, with iconutil).
set_target_properties(bridgewright PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER io.github.bridgewright.Bridgewright
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
install(TARGETS bridgewright BUNDLE DESTINATION .)
qt_generate_deploy_app_script(TARGET bridgewright FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Bridgewright)
