// Carries the precompiled header that the parts of app/ share.
