#pragma once

#include "app/plan/plan_runner.h"
#include "app/setup/setup.h"

#include <QtWidgets/QtWidgets>
